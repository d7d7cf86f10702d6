package org.rolebook.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Status;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.render.chart.ChartEdge;
import org.rolebook.render.chart.ChartNode;
import org.rolebook.render.chart.Miniature;
import org.rolebook.render.view.MiniatureBoxes;
import org.rolebook.render.view.MiniatureView;

/** The reporting graph of an organisation in small: its uppermost positions, level by level. */
final class Miniatures {

  /** Largest number of boxes of a picture; what lies further down is left out. */
  static final int LARGEST = 60;

  private final UnitTree tree;
  private final OrganisationGraph graph;

  Miniatures(Scope scope) {
    this.tree = scope.organisation().tree();
    this.graph = scope.organisation().graph();
  }

  /** The positions of an organisation, or else its units; null if it has no units either. */
  @Nullable MiniatureView of(Unit organisation) {
    List<Position> positions = tree.positionsBelow(organisation.id());
    if (!positions.isEmpty()) {
      return ofPositions(positions);
    }
    return tree.childrenOf(organisation.id()).isEmpty() ? null : ofUnits(organisation);
  }

  private MiniatureView ofPositions(List<Position> positions) {
    Map<String, Position> own =
        positions.stream().collect(Collectors.toMap(Position::id, Function.identity()));
    Set<String> drawn = uppermost(positions, own);
    List<ChartNode> nodes = drawn.stream().map(id -> node(id, kind(own.get(id)))).toList();
    List<ChartEdge> edges = new ArrayList<>();
    for (String id : drawn) {
      String superior = own.containsKey(id) ? graph.superiorOf(id) : null;
      if (superior != null) {
        edges.add(new ChartEdge(superior, id, false));
      }
    }
    int shown = (int) drawn.stream().filter(own::containsKey).count();
    return view(Miniature.of(nodes, edges), shown, positions.size());
  }

  /** From the tops down, level by level; positions that no top leads to come last. */
  private Set<String> uppermost(List<Position> positions, Map<String, Position> own) {
    Deque<String> open = new ArrayDeque<>();
    for (Position position : positions) {
      String superior = graph.superiorOf(position.id());
      if (!own.containsKey(superior)) {
        open.add(superior == null ? position.id() : superior);
      }
    }
    Set<String> drawn = new LinkedHashSet<>();
    while (!open.isEmpty() && drawn.size() < LARGEST) {
      String id = open.remove();
      if (drawn.add(id)) {
        addReports(id, own, open);
      }
    }
    positions.stream()
        .map(Position::id)
        .takeWhile(id -> drawn.size() < LARGEST)
        .forEach(drawn::add);
    return drawn;
  }

  private void addReports(String id, Map<String, Position> own, Deque<String> open) {
    graph.reportsOf(id).stream()
        .filter(line -> !line.dotted())
        .map(ReportingLine::subordinate)
        .filter(own::containsKey)
        .forEach(open::add);
  }

  private MiniatureView ofUnits(Unit organisation) {
    List<Unit> units = tree.unitsBelow(organisation.id()).stream().limit(LARGEST).toList();
    List<ChartNode> nodes = units.stream().map(unit -> node(unit.id(), "unit")).toList();
    List<ChartEdge> edges =
        units.stream().map(unit -> new ChartEdge(unit.origin().unit(), unit.id(), false)).toList();
    return view(Miniature.of(nodes, edges), 0, 0);
  }

  private static ChartNode node(String id, String kind) {
    return new ChartNode(id, List.of(), kind, null, "");
  }

  private static String kind(@Nullable Position position) {
    if (position == null) {
      return "external";
    }
    return position.effectiveStatus() == Status.VACANT ? "vacant" : "position";
  }

  private static MiniatureView view(Miniature picture, int shown, int total) {
    List<MiniatureBoxes> boxes =
        picture.boxes().entrySet().stream()
            .map(kind -> new MiniatureBoxes(kind.getKey(), kind.getValue()))
            .toList();
    return new MiniatureView(
        picture.width(), picture.height(), picture.lines(), boxes, shown, total);
  }
}
