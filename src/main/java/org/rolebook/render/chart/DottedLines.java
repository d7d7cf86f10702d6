package org.rolebook.render.chart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;

/**
 * Routes dotted lines over the finished trees: each takes, of the ways that cross the fewest boxes
 * (mostly none), the cheapest by length, bends and the length over which it covers other lines.
 */
final class DottedLines {

  private static final double OVERLAP = 3;

  /** Owner of the solid lines, which no dotted line may cover for free. */
  private static final String TREE = "";

  private final Map<String, Box> boxes;
  private final BoxIndex index;
  private final Routes routes;
  private final Strokes strokes = new Strokes();

  DottedLines(Map<String, Box> boxes, List<Connector> solid) {
    this.boxes = boxes;
    this.index = new BoxIndex(boxes.values());
    this.routes = new Routes(boxes.values());
    solid.forEach(line -> strokes.add(line.strokes(), TREE));
  }

  /** One line for each edge, in order. */
  List<Connector> route(List<ChartEdge> edges) {
    return edges.stream().map(this::route).toList();
  }

  private Connector route(ChartEdge edge) {
    Box from = Objects.requireNonNull(boxes.get(edge.from()));
    Box to = Objects.requireNonNull(boxes.get(edge.to()));
    Polyline best = best(from, to).line();
    strokes.add(best, owner(from));
    return new Connector(best, true, edge.from(), edge.to());
  }

  private Route best(Box from, Box to) {
    Set<String> ends = Set.copyOf(List.of(from.id(), to.id()));
    Queue<Route> candidates = routes.between(from, to);
    Route best = candidates.element();
    int fewest = Integer.MAX_VALUE - 1;
    double lowest = Double.MAX_VALUE;
    while (!candidates.isEmpty()) {
      Route route = candidates.remove();
      if (fewest == 0 && route.cost() >= lowest) {
        return best;
      }
      int crossings = index.crossings(route.line(), ends, fewest);
      double cost = crossings > fewest ? Double.MAX_VALUE : cost(route, owner(from));
      if (crossings < fewest || cost < lowest) {
        best = route;
        fewest = crossings;
        lowest = cost;
      }
    }
    return best;
  }

  private double cost(Route route, String owner) {
    return route.cost() + OVERLAP * strokes.overlap(route.line(), owner);
  }

  private static String owner(Box from) {
    return "from " + from.id();
  }
}
