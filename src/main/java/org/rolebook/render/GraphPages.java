package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.GraphFilter;
import org.rolebook.render.view.GraphView;
import org.rolebook.render.view.Link;

/**
 * The reporting graph of a unit and below, or of the handbook.
 *
 * @param scope the page
 * @param unit id of the unit; empty for the whole handbook
 */
record GraphPages(Scope scope, String unit) {

  GraphView view() {
    UnitTree tree = scope.organisation().tree();
    List<Unit> tops = unit.isEmpty() ? tree.roots() : List.of();
    List<Position> positions =
        unit.isEmpty()
            ? tops.stream().flatMap(top -> tree.positionsBelow(top.id()).stream()).toList()
            : tree.positionsBelow(unit);
    Charts charts = new Charts(scope);
    Grades grades = new Grades(scope);
    return new GraphView(
        link(),
        charts.whole(positions, title(), grades),
        Outline.of(scope, charts.members(positions)),
        tree.childrenOf(unit).stream()
            .map(child -> scope.links().to(PageKey.graph(child.id())))
            .toList(),
        parts(tree, unit, 0),
        grades.of(positions));
  }

  private List<GraphFilter> parts(UnitTree tree, String above, int depth) {
    List<GraphFilter> parts = new ArrayList<>();
    for (Unit child : tree.childrenOf(above)) {
      parts.add(new GraphFilter(child.id(), scope.links().plain(child.name()), depth));
      parts.addAll(parts(tree, child.id(), depth + 1));
    }
    return parts;
  }

  private @Nullable Link link() {
    return unit.isEmpty() ? null : scope.links().to(PageKey.unit(unit));
  }

  private String title() {
    Link link = link();
    return link == null
        ? scope.words().text("page.graph")
        : scope.words().text("chart.of", link.text());
  }
}
