package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The strokes drawn so far, to keep further lines from running along them. */
final class Strokes {

  /** Strokes closer than this look like one. */
  private static final double TOO_CLOSE = 3;

  private record Stroke(String owner, double low, double high) {

    double overlap(Stroke other) {
      return Math.max(0, Math.min(high, other.high) - Math.max(low, other.low));
    }
  }

  private final NavigableMap<Double, List<Stroke>> across = new TreeMap<>();
  private final NavigableMap<Double, List<Stroke>> down = new TreeMap<>();

  void add(Polyline line, String owner) {
    List<Point> points = line.points();
    for (int index = 1; index < points.size(); index++) {
      Point a = points.get(index - 1);
      Point b = points.get(index);
      along(a, b).computeIfAbsent(place(a, b), key -> new ArrayList<>()).add(stroke(a, b, owner));
    }
  }

  /** Length in px over which the line runs along strokes of other owners. */
  double overlap(Polyline line, String owner) {
    double sum = 0;
    List<Point> points = line.points();
    for (int index = 1; index < points.size(); index++) {
      sum += overlap(points.get(index - 1), points.get(index), owner);
    }
    return sum;
  }

  private double overlap(Point a, Point b, String owner) {
    Stroke stroke = stroke(a, b, owner);
    double place = place(a, b);
    double sum = 0;
    for (List<Stroke> near :
        along(a, b).subMap(place - TOO_CLOSE, true, place + TOO_CLOSE, true).values()) {
      for (Stroke other : near) {
        sum += other.owner().equals(owner) ? 0 : stroke.overlap(other);
      }
    }
    return sum;
  }

  private NavigableMap<Double, List<Stroke>> along(Point a, Point b) {
    return a.y() == b.y() ? across : down;
  }

  private static double place(Point a, Point b) {
    return a.y() == b.y() ? a.y() : a.x();
  }

  private static Stroke stroke(Point a, Point b, String owner) {
    return a.y() == b.y()
        ? new Stroke(owner, Math.min(a.x(), b.x()), Math.max(a.x(), b.x()))
        : new Stroke(owner, Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
  }
}
