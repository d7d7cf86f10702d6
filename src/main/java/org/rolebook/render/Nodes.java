package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Status;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;
import org.rolebook.render.chart.ChartNode;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.NodeFacts;

/** The boxes of a chart before it is laid out: what they say and where they lead. */
final class Nodes {

  private final Scope scope;
  private final OrganisationGraph graph;

  Nodes(Scope scope) {
    this.scope = scope;
    this.graph = scope.organisation().graph();
  }

  /** A box that is named by its superior alone, where the page itself tells the rest. */
  ChartNode brief(String id) {
    String name = scope.links().person(id).text();
    return node(id, reportsTo(name, graph.superiorOf(id)));
  }

  /** A box that is named by all that the picture shows of it. */
  ChartNode full(String id) {
    List<String> words = new ArrayList<>(lines(id));
    if (position(id) == null) {
      words.add(scope.words().text("ui.chart.external"));
    }
    String name =
        reportsTo(String.join(scope.words().text("ui.comma"), words), graph.superiorOf(id));
    String dotted =
        graph.superiorsOf(id).stream()
            .filter(ReportingLine::dotted)
            .map(line -> scope.links().person(line.superior()).text())
            .collect(Collectors.joining(scope.words().text("ui.comma")));
    return node(id, dotted.isEmpty() ? name : scope.words().text("chart.dotted-to", name, dotted));
  }

  /**
   * A box for a unit with all that it holds; leads to the graph of the unit.
   *
   * @param superior name of the box above; null at the top
   */
  ChartNode unit(Unit unit, @Nullable String superior) {
    List<String> lines = new ArrayList<>(List.of(scope.links().plain(unit.name())));
    Link head = new Cards(scope).headLink(unit);
    if (head != null) {
      lines.add(head.text());
    }
    lines.add(size(unit));
    String href = scope.links().to(PageKey.graph(unit.id())).href();
    String name = String.join(scope.words().text("ui.comma"), lines);
    String detail =
        superior == null ? name : scope.words().text("chart.reports-to", name, superior);
    return new ChartNode(unit.id(), lines, "unit", href, detail);
  }

  /** What a position, an external body or a unit is called. */
  String name(String id) {
    Unit unit = scope.organisation().handbook().units().get(id);
    return unit == null ? scope.links().person(id).text() : scope.links().plain(unit.name());
  }

  /** How many positions a unit holds with all below, in words. */
  String size(Unit unit) {
    return scope.words().count("ui.count.positions", scope.organisation().tree().size(unit.id()));
  }

  /** What is known of a box beside its picture. */
  NodeFacts facts(String id, Grades grades) {
    Position position = position(id);
    Unit unit = scope.organisation().handbook().units().get(id);
    if (position == null && unit != null) {
      return new NodeFacts(anchor(id), name(id), id, "");
    }
    return new NodeFacts(
        anchor(id),
        scope.links().person(id).text(),
        position == null ? "" : position.origin().unit(),
        position == null ? "" : grades.key(position));
  }

  /**
   * The id of the element that shows a position or external body, which is an XML name as SVG wants
   * it: the slashes of its id become dots, what else is neither letter, digit nor hyphen becomes a
   * hexadecimal number between underscores.
   */
  static String anchor(String id) {
    StringBuilder anchor = new StringBuilder("node-");
    id.codePoints()
        .forEach(
            one -> {
              if (one == '/') {
                anchor.append('.');
              } else if (one == '-' || Character.isLetterOrDigit(one)) {
                anchor.appendCodePoint(one);
              } else {
                anchor.append('_').append(Integer.toHexString(one)).append('_');
              }
            });
    return anchor.toString();
  }

  private ChartNode node(String id, String detail) {
    String href = scope.links().person(id).href();
    return new ChartNode(id, lines(id), kind(id), href.isEmpty() ? null : href, detail);
  }

  private String kind(String id) {
    Position position = position(id);
    String kind = position == null ? "external" : "position";
    if (position != null && position.effectiveStatus() != Status.ACTIVE) {
      kind += " " + position.effectiveStatus().name().toLowerCase(Locale.ROOT);
    }
    return kind;
  }

  /** The title, then the unit, the authorised posts and a status other than active. */
  private List<String> lines(String id) {
    Link link = scope.links().person(id);
    List<String> lines = new ArrayList<>(List.of(link.text()));
    Position position = position(id);
    if (position != null) {
      Unit unit = scope.organisation().handbook().units().get(position.origin().unit());
      if (unit != null) {
        lines.add(scope.links().plain(unit.name()));
      }
      if (position.headcount() != null) {
        lines.add(scope.words().text("chart.posts", position.headcount()));
      }
      if (position.effectiveStatus() != Status.ACTIVE) {
        lines.add(scope.words().choice(position.effectiveStatus()).label());
      }
    }
    return lines;
  }

  private String reportsTo(String name, @Nullable String superior) {
    return superior == null
        ? name
        : scope.words().text("chart.reports-to", name, scope.links().person(superior).text());
  }

  private @Nullable Position position(String id) {
    return scope.organisation().handbook().positions().get(id);
  }
}
