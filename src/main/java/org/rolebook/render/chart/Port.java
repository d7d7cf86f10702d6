package org.rolebook.render.chart;

import java.util.List;

/**
 * A place on the border of a box where a dotted line may begin or end, beside the places of the
 * solid lines.
 *
 * @param border the place itself
 * @param outside the point straight in front of it
 */
record Port(Point border, Point outside) {

  /** Distance of a dotted line from the boxes that it passes. */
  static final double CLEARANCE = 8;

  private static final double OFF_MIDDLE = 6;

  /** The ports of a superior, the best first. */
  static List<Port> leaving(Box box) {
    return List.of(below(box), right(box), left(box), above(box));
  }

  /** The ports of a subordinate, the best first. */
  static List<Port> entering(Box box) {
    return List.of(above(box), right(box), left(box), below(box));
  }

  private static Port below(Box box) {
    return vertical(box, box.bottom(), CLEARANCE);
  }

  private static Port above(Box box) {
    return vertical(box, box.y(), -CLEARANCE);
  }

  private static Port vertical(Box box, double y, double step) {
    double x = Math.rint(box.middleX() + box.width() / 4);
    return new Port(new Point(x, y), new Point(x, y + step));
  }

  private static Port right(Box box) {
    return horizontal(box, box.right(), CLEARANCE);
  }

  private static Port left(Box box) {
    return horizontal(box, box.x(), -CLEARANCE);
  }

  private static Port horizontal(Box box, double x, double step) {
    double y = box.middleY() + OFF_MIDDLE;
    return new Port(new Point(x, y), new Point(x + step, y));
  }

  /** Whether a line may go on from the outside point to the other one without turning back. */
  boolean leadsTo(Point next) {
    return (next.x() - outside.x()) * (outside.x() - border.x()) >= 0
        && (next.y() - outside.y()) * (outside.y() - border.y()) >= 0;
  }
}
