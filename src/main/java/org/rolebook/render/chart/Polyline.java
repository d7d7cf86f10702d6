package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Strokes along the axes, without repeated points and without points in the middle of a stroke. */
final class Polyline {

  private final List<Point> points = new ArrayList<>();

  Polyline(List<Point> corners) {
    for (Point corner : corners) {
      add(corner);
    }
  }

  private void add(Point point) {
    int last = points.size() - 1;
    if (last >= 0 && points.get(last).isAt(point)) {
      return;
    }
    if (last >= 1 && points.get(last).isInLineWith(points.get(last - 1), point)) {
      points.remove(last);
    }
    points.add(point);
  }

  List<Point> points() {
    return points;
  }

  double length() {
    double length = 0;
    for (int index = 1; index < points.size(); index++) {
      length += points.get(index).distance(points.get(index - 1));
    }
    return length;
  }

  /** SVG path data with rounded corners. */
  String path() {
    StringBuilder path = new StringBuilder("M").append(text(points.get(0)));
    for (int index = 1; index < points.size() - 1; index++) {
      Point corner = points.get(index);
      path.append(" L").append(text(corner.towards(points.get(index - 1), radius(index))));
      path.append(" Q").append(text(corner)).append(' ');
      path.append(text(corner.towards(points.get(index + 1), radius(index))));
    }
    return path.append(" L").append(text(points.get(points.size() - 1))).toString();
  }

  private double radius(int index) {
    Point corner = points.get(index);
    double before = corner.distance(points.get(index - 1));
    double after = corner.distance(points.get(index + 1));
    return Math.min(Sizes.CORNER, Math.floor(Math.min(before, after)) / 2);
  }

  private static String text(Point point) {
    return SvgNumber.text(point.x()) + "," + SvgNumber.text(point.y());
  }
}
