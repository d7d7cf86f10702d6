package org.rolebook.render.chart;

import java.util.List;

/**
 * One way for a dotted line.
 *
 * @param line the corners
 * @param cost length in px with a toll on each bend and on less usual ports
 * @param number tells equally dear ways apart: that with the lowest comes first
 */
record Route(Polyline line, double cost, int number) implements Comparable<Route> {

  private static final double BEND = 16;

  static Route of(List<Point> corners, double toll, int number) {
    Polyline line = new Polyline(corners);
    return new Route(line, line.length() + BEND * line.points().size() + toll, number);
  }

  /** The cheapest first. */
  @Override
  public int compareTo(Route other) {
    int byCost = Double.compare(cost, other.cost);
    return byCost == 0 ? Integer.compare(number, other.number) : byCost;
  }
}
