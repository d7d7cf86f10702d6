package org.rolebook.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.GraphPart;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.ChartView;
import org.rolebook.render.view.GraphFilter;
import org.rolebook.render.view.GraphView;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.OutlineRow;

/**
 * The reporting graph of a unit and below, or of the handbook.
 *
 * @param scope the page
 * @param unit id of the unit; empty for the whole handbook
 */
record GraphPages(Scope scope, String unit) {

  GraphView view() {
    GraphPart part = GraphPart.of(scope.organisation(), unit);
    return part.closed().isEmpty() && part.left() == 0 ? whole(part) : cut(part);
  }

  private GraphView whole(GraphPart part) {
    Charts charts = new Charts(scope);
    Grades grades = new Grades(scope);
    Hierarchy all = Hierarchy.of(scope.organisation().graph());
    return view(
        part,
        charts.whole(part.positions(), title(), grades),
        Outline.of(all, scope.links()::person, charts.members(part.positions())),
        grades);
  }

  private GraphView cut(GraphPart part) {
    Grades grades = new Grades(scope);
    CutGraph cut = new CutGraph(scope, part);
    return view(
        part,
        new Charts(scope).cut(cut, title(), grades),
        Outline.of(cut, box -> link(cut, box), cut.members()),
        grades);
  }

  private GraphView view(GraphPart part, ChartView chart, List<OutlineRow> outline, Grades grades) {
    UnitTree tree = scope.organisation().tree();
    return new GraphView(
        link(),
        chart,
        outline,
        tree.childrenOf(unit).stream()
            .map(child -> scope.links().to(PageKey.graph(child.id())))
            .toList(),
        filters(part),
        grades.of(part.positions()),
        part.closed().size(),
        part.left());
  }

  private Link link(CutGraph cut, String box) {
    Unit closed = cut.unit(box);
    return closed == null
        ? scope.links().person(box)
        : scope.links().to(PageKey.graph(closed.id()), new Nodes(scope).size(closed));
  }

  /** The units in the picture below that of the page. */
  private List<GraphFilter> filters(GraphPart part) {
    Set<String> shown = new HashSet<>();
    part.open().forEach(one -> shown.add(one.id()));
    part.closed().forEach(one -> shown.add(one.id()));
    return filters(shown, unit, 0);
  }

  private List<GraphFilter> filters(Set<String> shown, String above, int depth) {
    List<GraphFilter> filters = new ArrayList<>();
    for (Unit child : scope.organisation().tree().childrenOf(above)) {
      if (shown.contains(child.id())) {
        filters.add(new GraphFilter(child.id(), scope.links().plain(child.name()), depth));
        filters.addAll(filters(shown, child.id(), depth + 1));
      }
    }
    return filters;
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
