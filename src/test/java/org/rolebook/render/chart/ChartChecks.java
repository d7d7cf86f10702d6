package org.rolebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold for every chart. */
final class ChartChecks {

  private static final Pattern PAIR = Pattern.compile("(\\d+(?:\\.5)?),(\\d+(?:\\.5)?)");
  private static final Pattern PATH =
      Pattern.compile("M[\\d.]+,[\\d.]+( [LQ][\\d.]+,[\\d.]+( [\\d.]+,[\\d.]+)?)+");

  private ChartChecks() {}

  static void assertSound(Chart chart) {
    assertNoOverlap(chart);
    assertInside(chart);
    assertLinesTouch(chart);
  }

  private static void assertNoOverlap(Chart chart) {
    List<Box> byLeft = new ArrayList<>(chart.boxes());
    byLeft.sort(Comparator.comparingDouble(Box::x));
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < byLeft.size(); i++) {
      Box box = byLeft.get(i);
      for (int j = i + 1; j < byLeft.size() && byLeft.get(j).x() < box.right(); j++) {
        Box other = byLeft.get(j);
        if (other.y() < box.bottom() && box.y() < other.bottom()) {
          overlaps.add(box.id() + " and " + other.id());
        }
      }
    }
    assertThat(overlaps).isEmpty();
  }

  private static void assertInside(Chart chart) {
    assertThat(chart.boxes())
        .allMatch(box -> box.x() >= 0 && box.right() <= chart.width())
        .allMatch(box -> box.y() >= 0 && box.bottom() <= chart.height())
        .allMatch(box -> isHalf(box.x()) && isHalf(box.y()))
        .allMatch(box -> isHalf(box.width()) && isHalf(box.height()));
  }

  private static boolean isHalf(double value) {
    return value * 2 == Math.rint(value * 2);
  }

  private static void assertLinesTouch(Chart chart) {
    Map<String, Box> boxes = new HashMap<>();
    chart.boxes().forEach(box -> boxes.put(box.id(), box));
    assertThat(chart.lines())
        .allMatch(line -> PATH.matcher(line.path()).matches())
        .allMatch(line -> onBorder(boxes.get(line.from()), points(line).get(0)))
        .allMatch(line -> onBorder(boxes.get(line.to()), lastOf(points(line))))
        .allMatch(line -> isInside(chart, points(line)));
  }

  private static Point lastOf(List<Point> points) {
    return points.get(points.size() - 1);
  }

  private static boolean isInside(Chart chart, List<Point> points) {
    return points.stream()
        .allMatch(point -> point.x() <= chart.width() && point.y() <= chart.height());
  }

  private static boolean onBorder(@Nullable Box box, Point point) {
    if (box == null) {
      return false;
    }
    boolean across = point.x() >= box.x() && point.x() <= box.right();
    boolean down = point.y() >= box.y() && point.y() <= box.bottom();
    boolean side = point.x() == box.x() || point.x() == box.right();
    boolean end = point.y() == box.y() || point.y() == box.bottom();
    return across && down && (side || end);
  }

  /** No stroke of the lines runs through a box. */
  static void assertClear(Chart chart, List<Line> lines) {
    List<String> hits = new ArrayList<>();
    for (Line line : lines) {
      List<Point> points = points(line);
      for (int i = 1; i < points.size(); i++) {
        for (Box box : chart.boxes()) {
          if (crosses(box, points.get(i - 1), points.get(i))) {
            hits.add(box.id() + " is crossed by " + line);
          }
        }
      }
    }
    assertThat(hits).isEmpty();
  }

  private static boolean crosses(Box box, Point a, Point b) {
    return Math.min(a.x(), b.x()) < box.right()
        && Math.max(a.x(), b.x()) > box.x()
        && Math.min(a.y(), b.y()) < box.bottom()
        && Math.max(a.y(), b.y()) > box.y();
  }

  private static List<Point> points(Line line) {
    List<Point> points = new ArrayList<>();
    Matcher matcher = PAIR.matcher(line.path());
    while (matcher.find()) {
      points.add(
          new Point(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
    }
    return points;
  }
}
