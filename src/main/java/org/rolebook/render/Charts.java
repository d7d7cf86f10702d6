package org.rolebook.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Status;
import org.rolebook.model.Unit;
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
import org.rolebook.render.view.Link;

/** Parts of the reporting graph as pictures. */
final class Charts {

  /** Largest number of colleagues, and of reports, in the chart of a position. */
  private static final int LARGEST = 40;

  private final Scope scope;
  private final OrganisationGraph graph;

  Charts(Scope scope) {
    this.scope = scope;
    this.graph = scope.organisation().graph();
  }

  /** A position with its way to the top, its colleagues and its reports. */
  ChartView around(Position position, String title) {
    String id = position.id();
    Set<String> members = new LinkedHashSet<>(graph.pathToTop(id));
    String superior = graph.superiorOf(id);
    members.add(id);
    members.addAll(superior == null ? List.of() : reports(superior));
    graph.superiorsOf(id).forEach(line -> members.add(line.superior()));
    members.addAll(reports(id));
    return members.size() == 1 ? draw(Set.of(), id, title) : draw(members, id, title);
  }

  /** These positions with their superiors, whoever those are. */
  ChartView of(Collection<Position> positions, String title) {
    return draw(members(positions), "", title);
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

  private ChartView draw(Set<String> members, String self, String title) {
    List<ChartNode> nodes = members.stream().map(id -> node(id, id.equals(self))).toList();
    List<ChartEdge> edges = new ArrayList<>();
    for (String member : members) {
      graph.superiorsOf(member).stream()
          .filter(line -> members.contains(line.superior()))
          .forEach(line -> edges.add(new ChartEdge(line.superior(), member, line.dotted())));
    }
    return view(ChartLayout.layout(nodes, edges), title);
  }

  private ChartNode node(String id, boolean self) {
    Link link = scope.links().person(id);
    Position position = scope.organisation().handbook().positions().get(id);
    List<String> lines = new ArrayList<>(List.of(link.text()));
    StringBuilder kind = new StringBuilder(position == null ? "external" : "position");
    if (position != null) {
      lines.addAll(small(position));
      Status status = position.effectiveStatus();
      if (status != Status.ACTIVE) {
        lines.add(scope.words().choice(status).label());
        kind.append(' ').append(status.name().toLowerCase(Locale.ROOT));
      }
    }
    kind.append(self ? " self" : "");
    return new ChartNode(id, lines, kind.toString(), href(link), detail(link, id));
  }

  /** The small lines of a box: unit and authorised posts. */
  private List<String> small(Position position) {
    List<String> lines = new ArrayList<>();
    Unit unit = scope.organisation().handbook().units().get(position.origin().unit());
    if (unit != null) {
      lines.add(scope.links().plain(unit.name()));
    }
    if (position.headcount() != null) {
      lines.add(scope.words().text("chart.posts", position.headcount()));
    }
    return lines;
  }

  private String detail(Link link, String id) {
    String superior = graph.superiorOf(id);
    return superior == null
        ? link.text()
        : scope
            .words()
            .text("chart.reports-to", link.text(), scope.links().person(superior).text());
  }

  private static @Nullable String href(Link link) {
    return link.href().isEmpty() ? null : link.href();
  }

  private static ChartView view(Chart chart, String title) {
    return new ChartView(
        title,
        SvgNumber.text(chart.width()),
        SvgNumber.text(chart.height()),
        chart.boxes().stream().map(Charts::box).toList(),
        chart.lines().stream()
            .map(line -> new ChartLine(line.path(), line.dotted(), line.from(), line.to()))
            .toList());
  }

  private static ChartBox box(Box box) {
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
        box.depth());
  }
}
