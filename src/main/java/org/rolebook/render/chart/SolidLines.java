package org.rolebook.render.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the lines of the trees. */
final class SolidLines {

  /** Superiors and subordinates this little out of line are joined by a straight stroke. */
  private static final double SNAP = 2;

  /** A trunk this close to the superior's middle begins straight below the superior. */
  private static final double NEAR_TRUNK = 16;

  private final Forest forest;
  private final Draft draft;
  private final Map<Integer, Double> starts = new HashMap<>();

  private SolidLines(Forest forest, Draft draft) {
    this.forest = forest;
    this.draft = draft;
  }

  /** One line for each node that has a superior, in the order of the boxes. */
  static List<Connector> of(Forest forest, Draft draft) {
    SolidLines lines = new SolidLines(forest, draft);
    return forest.preorder().stream()
        .filter(node -> forest.parent(node) != Superiors.NONE)
        .map(lines::line)
        .toList();
  }

  private Connector line(int node) {
    int parent = forest.parent(node);
    Box from = draft.box(parent);
    Box to = draft.box(node);
    double start = starts.computeIfAbsent(parent, this::start);
    Spot spot = draft.spot(node);
    List<Point> corners =
        switch (spot.piece().entry()) {
          case TOP -> top(from, start, to, spot.bar());
          case COLUMN -> column(from, start, to, spot.bar());
          case LIST -> list(from, to);
        };
    return new Connector(new Polyline(corners), false, from.id(), to.id());
  }

  /** Where the lines leave a superior; the same for all its subordinates. */
  private double start(int superior) {
    double middle = draft.box(superior).middleX();
    return forest.children(superior).stream()
        .map(child -> draft.spot(child).piece())
        .filter(piece -> piece.entry() == Entry.COLUMN)
        .map(piece -> piece.x() - Sizes.TRUNK)
        .filter(trunk -> Math.abs(trunk - middle) <= NEAR_TRUNK)
        .findFirst()
        .orElse(middle);
  }

  private static List<Point> top(Box from, double start, Box to, double bar) {
    double x = Math.abs(start - to.middleX()) <= SNAP ? to.middleX() : start;
    return List.of(
        new Point(x, from.bottom()),
        new Point(x, bar),
        new Point(to.middleX(), bar),
        new Point(to.middleX(), to.y()));
  }

  private static List<Point> column(Box from, double start, Box to, double bar) {
    double trunk = to.x() - Sizes.TRUNK;
    return List.of(
        new Point(start, from.bottom()),
        new Point(start, bar),
        new Point(trunk, bar),
        new Point(trunk, to.middleY()),
        new Point(to.x(), to.middleY()));
  }

  private static List<Point> list(Box from, Box to) {
    double trunk = to.x() - Sizes.TRUNK;
    return List.of(
        new Point(trunk, from.bottom()),
        new Point(trunk, to.middleY()),
        new Point(to.x(), to.middleY()));
  }
}
