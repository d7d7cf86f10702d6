package org.rolebook.render.chart;

import java.util.List;

/**
 * One way for a dotted line.
 *
 * @param line the corners
 * @param cost length in px with a toll on each bend and on less usual ports
 */
record Route(Polyline line, double cost) {

  private static final double BEND = 16;

  static Route of(List<Point> corners, double toll) {
    Polyline line = new Polyline(corners);
    return new Route(line, line.length() + BEND * line.points().size() + toll);
  }
}
