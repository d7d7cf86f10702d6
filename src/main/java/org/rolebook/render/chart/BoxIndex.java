package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the boxes in the way of a line, by a grid of square cells. */
final class BoxIndex {

  private static final double CELL = 200;

  /** A line closer than this to a box counts as crossing it. */
  private static final double SCRAPE = 3;

  private record Cell(int column, int row) {

    static Cell at(double x, double y) {
      return new Cell((int) Math.floor(x / CELL), (int) Math.floor(y / CELL));
    }

    static List<Cell> between(Cell first, Cell last) {
      if (first.equals(last)) {
        return List.of(first);
      }
      List<Cell> cells = new ArrayList<>();
      for (int column = first.column; column <= last.column; column++) {
        for (int row = first.row; row <= last.row; row++) {
          cells.add(new Cell(column, row));
        }
      }
      return cells;
    }
  }

  private final Map<Cell, List<Box>> cells = new HashMap<>();

  BoxIndex(Collection<Box> boxes) {
    boxes.forEach(this::add);
  }

  private void add(Box box) {
    Cell first = Cell.at(box.x() - SCRAPE, box.y() - SCRAPE);
    Cell last = Cell.at(box.right() + SCRAPE, box.bottom() + SCRAPE);
    for (Cell cell : Cell.between(first, last)) {
      cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(box);
    }
  }

  /**
   * Number of boxes that the line crosses or scrapes; the count may stop when it exceeds the limit.
   *
   * @param ends ids of the boxes that the line joins, which it may touch
   */
  int crossings(Polyline line, Set<String> ends, int limit) {
    Probe probe = new Probe(ends, limit, new HashSet<>());
    List<Point> points = line.points();
    for (int index = 1; index < points.size(); index++) {
      probe.follow(points.get(index - 1), points.get(index));
    }
    return probe.crossed.size();
  }

  /** Collects the ids of the boxes that a line crosses. */
  private final class Probe {

    private final Set<String> ends;
    private final int limit;
    private final Set<String> crossed;

    Probe(Set<String> ends, int limit, Set<String> crossed) {
      this.ends = ends;
      this.limit = limit;
      this.crossed = crossed;
    }

    void follow(Point a, Point b) {
      Point low = new Point(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()));
      Point high = new Point(Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
      for (Cell cell : Cell.between(Cell.at(low.x(), low.y()), Cell.at(high.x(), high.y()))) {
        if (crossed.size() > limit) {
          return;
        }
        collect(cells.getOrDefault(cell, List.of()), low, high);
      }
    }

    private void collect(List<Box> boxes, Point low, Point high) {
      for (Box box : boxes) {
        if (crosses(box, low, high, ends.contains(box.id()) ? 0 : SCRAPE)) {
          crossed.add(box.id());
        }
      }
    }
  }

  private static boolean crosses(Box box, Point low, Point high, double scrape) {
    return low.x() < box.right() + scrape
        && high.x() > box.x() - scrape
        && low.y() < box.bottom() + scrape
        && high.y() > box.y() - scrape;
  }
}
