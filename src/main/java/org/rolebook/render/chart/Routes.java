package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.ToDoubleFunction;

/** The ways from one box to another with at most one corridor between them. */
final class Routes {

  private static final double UNUSUAL_PORT = 24;

  private final Corridors columns;
  private final Corridors rows;

  Routes(Collection<Box> boxes) {
    this.columns = new Corridors(beside(boxes, Box::x, Box::right));
    this.rows = new Corridors(beside(boxes, Box::y, Box::bottom));
  }

  private static List<Double> beside(
      Collection<Box> boxes, ToDoubleFunction<Box> low, ToDoubleFunction<Box> high) {
    List<Double> places = new ArrayList<>();
    for (Box box : boxes) {
      places.add(low.applyAsDouble(box) - Port.CLEARANCE);
      places.add(high.applyAsDouble(box) + Port.CLEARANCE);
    }
    return places;
  }

  /** The ways, of which few are taken out, the cheapest first; never empty. */
  Queue<Route> between(Box from, Box to) {
    List<Route> routes = new ArrayList<>();
    double toll = 0;
    for (Port start : Port.leaving(from)) {
      double more = toll;
      for (Port end : Port.entering(to)) {
        addAll(routes, start, end, more);
        more += UNUSUAL_PORT;
      }
      toll += UNUSUAL_PORT;
    }
    return new PriorityQueue<>(routes);
  }

  private void addAll(List<Route> routes, Port start, Port end, double toll) {
    Point a = start.outside();
    Point b = end.outside();
    for (double x : columns.near(a.x(), b.x())) {
      add(routes, start, new Point(x, a.y()), new Point(x, b.y()), end, toll);
    }
    for (double y : rows.near(a.y(), b.y())) {
      add(routes, start, new Point(a.x(), y), new Point(b.x(), y), end, toll);
    }
  }

  private static void add(
      List<Route> routes, Port start, Point first, Point second, Port end, double toll) {
    if (start.leadsTo(first) && end.leadsTo(second)) {
      List<Point> corners =
          List.of(start.border(), start.outside(), first, second, end.outside(), end.border());
      routes.add(Route.of(corners, toll, routes.size()));
    }
  }
}
