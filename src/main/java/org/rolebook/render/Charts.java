package org.rolebook.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.GraphPart;
import org.rolebook.plan.PageKey;
import org.rolebook.render.chart.Box;
import org.rolebook.render.chart.Chart;
import org.rolebook.render.chart.ChartEdge;
import org.rolebook.render.chart.ChartLayout;
import org.rolebook.render.chart.ChartNode;
import org.rolebook.render.chart.SvgNumber;
import org.rolebook.render.view.ChartBox;
import org.rolebook.render.view.ChartLine;
import org.rolebook.render.view.ChartText;
import org.rolebook.render.view.ChartView;

/** Parts of the reporting graph as pictures. */
final class Charts {

  /** Largest number of colleagues, and of reports, in the chart of a position. */
  private static final int LARGEST = 40;

  private final Scope scope;
  private final OrganisationGraph graph;
  private final Nodes nodes;

  Charts(Scope scope) {
    this.scope = scope;
    this.graph = scope.organisation().graph();
    this.nodes = new Nodes(scope);
  }

  /** A position with its way to the top, its colleagues and its reports. */
  ChartView around(Position position, String title) {
    String id = position.id();
    Set<String> members = new LinkedHashSet<>(graph.pathToTop(id));
    String superior = graph.superiorOf(id);
    members.addAll(superior == null ? List.of() : reports(superior));
    members.add(id);
    graph.superiorsOf(id).forEach(line -> members.add(line.superior()));
    members.addAll(reports(id));
    if (members.size() == 1) {
      return draw(List.of(), List.of(), title, "", null);
    }
    ChartView drawn = shared(members);
    return new ChartView(
        title,
        drawn.width(),
        drawn.height(),
        drawn.boxes().stream().map(box -> seenFrom(id, box)).toList(),
        drawn.lines(),
        whole(position));
  }

  /** The picture of colleagues without reports of their own, which is the same for all of them. */
  private ChartView shared(Set<String> members) {
    List<String> key = new ArrayList<>(members);
    key.add(scope.language());
    return scope.site().shared().chart(key, () -> brief(members, ""));
  }

  /** A box with the address that it has from this page, and marked if the page is about it. */
  private ChartBox seenFrom(String id, ChartBox box) {
    return new ChartBox(
        box.id(),
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        box.texts(),
        box.id().equals(id) ? box.kind() + " self" : box.kind(),
        scope.links().person(box.id()).href(),
        box.detail(),
        box.depth(),
        null);
  }

  private ChartView brief(Set<String> members, String title) {
    List<ChartNode> boxes = members.stream().map(nodes::brief).toList();
    return draw(boxes, edges(members), title, "", null);
  }

  private String whole(Position position) {
    UnitTree tree = scope.organisation().tree();
    PageKey page = PageKey.graph(GraphPart.unitFor(tree, position));
    return GraphPart.hasAll(tree, position.origin().unit())
        ? scope.links().href(page, Nodes.anchor(position.id()))
        : scope.links().href(page);
  }

  /** These positions with their superiors, whoever those are. */
  ChartView of(Collection<Position> positions, String title) {
    return brief(members(positions), title);
  }

  /** The same, where each box is named by all that it shows. */
  ChartView whole(Collection<Position> positions, String title, Grades grades) {
    Set<String> members = members(positions);
    List<ChartNode> boxes = members.stream().map(nodes::full).toList();
    return draw(boxes, edges(members), title, "", grades);
  }

  /** The same of a graph in which some units are one box each. */
  ChartView cut(CutGraph cut, String title, Grades grades) {
    List<ChartNode> boxes = cut.members().stream().map(id -> node(cut, id)).toList();
    return draw(boxes, edges(cut, cut.members()), title, "", grades);
  }

  private ChartNode node(CutGraph cut, String id) {
    Unit unit = cut.unit(id);
    String superior = cut.superiorOf(id);
    return unit == null
        ? nodes.full(id)
        : nodes.unit(unit, superior == null ? null : nodes.name(superior));
  }

  /** These positions and their superiors, in reading order. */
  Set<String> members(Collection<Position> positions) {
    Set<String> members = new LinkedHashSet<>();
    for (Position position : positions) {
      graph.superiorsOf(position.id()).forEach(line -> members.add(line.superior()));
      members.add(position.id());
    }
    return members;
  }

  private List<String> reports(String id) {
    return graph.reportsOf(id).stream().limit(LARGEST).map(ReportingLine::subordinate).toList();
  }

  private List<ChartEdge> edges(Set<String> members) {
    return edges(Hierarchy.of(graph), members);
  }

  private static List<ChartEdge> edges(Hierarchy graph, Set<String> members) {
    List<ChartEdge> edges = new ArrayList<>();
    for (String member : members) {
      graph.superiorsOf(member).stream()
          .filter(line -> members.contains(line.superior()))
          .forEach(line -> edges.add(new ChartEdge(line.superior(), member, line.dotted())));
    }
    return edges;
  }

  private ChartView draw(
      List<ChartNode> boxes,
      List<ChartEdge> edges,
      String title,
      String whole,
      @Nullable Grades grades) {
    Chart chart = ChartLayout.layout(boxes, edges);
    return new ChartView(
        title,
        SvgNumber.text(chart.width()),
        SvgNumber.text(chart.height()),
        chart.boxes().stream().map(box -> box(box, grades)).toList(),
        chart.lines().stream()
            .map(line -> new ChartLine(line.path(), line.dotted(), line.from(), line.to()))
            .toList(),
        whole);
  }

  private ChartBox box(Box box, @Nullable Grades grades) {
    List<ChartText> texts =
        box.texts().stream()
            .map(
                text ->
                    new ChartText(
                        text.text(),
                        SvgNumber.text(text.x()),
                        SvgNumber.text(text.y()),
                        text.title()))
            .toList();
    return new ChartBox(
        box.id(),
        SvgNumber.text(box.x()),
        SvgNumber.text(box.y()),
        SvgNumber.text(box.width()),
        SvgNumber.text(box.height()),
        texts,
        box.kind(),
        Objects.requireNonNullElse(box.href(), ""),
        box.detail(),
        box.depth(),
        grades == null ? null : nodes.facts(box.id(), grades));
  }
}
