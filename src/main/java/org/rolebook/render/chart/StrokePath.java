package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lines of a miniature as one path, in which what several of them have in common is drawn once. */
final class StrokePath {

  private record Stroke(int from, int to) {}

  private final Map<Integer, List<Stroke>> across = new TreeMap<>();
  private final Map<Integer, List<Stroke>> down = new TreeMap<>();

  void add(Polyline line) {
    List<Point> points = line.points();
    for (int index = 1; index < points.size(); index++) {
      add(points.get(index - 1), points.get(index));
    }
  }

  private void add(Point a, Point b) {
    int x = Miniature.units(a.x());
    int y = Miniature.units(a.y());
    int otherX = Miniature.units(b.x());
    int otherY = Miniature.units(b.y());
    if (a.y() == b.y()) {
      put(across, y, x, otherX);
    } else {
      put(down, x, y, otherY);
    }
  }

  private static void put(Map<Integer, List<Stroke>> strokes, int place, int end, int other) {
    strokes
        .computeIfAbsent(place, key -> new ArrayList<>())
        .add(new Stroke(Math.min(end, other), Math.max(end, other)));
  }

  /** SVG path data: the horizontal strokes from the top, then the vertical ones from the left. */
  String path() {
    StringBuilder path = new StringBuilder();
    across.forEach(
        (y, strokes) -> joined(strokes).forEach(one -> append(path, one.from(), y, 'h', one)));
    down.forEach(
        (x, strokes) -> joined(strokes).forEach(one -> append(path, x, one.from(), 'v', one)));
    return path.toString();
  }

  private static void append(StringBuilder path, int x, int y, char way, Stroke stroke) {
    path.append('M').append(x).append(' ').append(y);
    path.append(way).append(stroke.to() - stroke.from());
  }

  /** The strokes with those joined that touch. */
  private static List<Stroke> joined(List<Stroke> strokes) {
    List<Stroke> joined = new ArrayList<>();
    strokes.sort(Comparator.comparingInt(Stroke::from).thenComparingInt(Stroke::to));
    for (Stroke stroke : strokes) {
      int last = joined.size() - 1;
      if (last >= 0 && stroke.from() <= joined.get(last).to()) {
        int to = Math.max(stroke.to(), joined.get(last).to());
        joined.set(last, new Stroke(joined.get(last).from(), to));
      } else {
        joined.add(stroke);
      }
    }
    return joined;
  }
}
