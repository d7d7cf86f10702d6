package org.rolebook.render.chart;

/**
 * A point of the chart, in px.
 *
 * @param x from the left
 * @param y from the top
 */
record Point(double x, double y) {

  double distance(Point other) {
    return Math.abs(x - other.x) + Math.abs(y - other.y);
  }

  /** The point that lies {@code length} px from here towards the other one. */
  Point towards(Point other, double length) {
    double share = length / distance(other);
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }

  boolean isAt(Point other) {
    return x == other.x && y == other.y;
  }

  boolean isInLineWith(Point before, Point after) {
    return (before.x == x && x == after.x) || (before.y == y && y == after.y);
  }
}
