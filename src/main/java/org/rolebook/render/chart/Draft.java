package org.rolebook.render.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All nodes at their places: the trees side by side, in as many rows as their widths ask for, then
 * the loose nodes in a grid.
 */
final class Draft {

  private final Forest forest;
  private final List<Label> labels;
  private final Map<Integer, Spot> spots = new HashMap<>();
  private final Map<Integer, Box> boxes = new HashMap<>();
  private double width;
  private double bottom;

  private Draft(Forest forest, List<Label> labels) {
    this.forest = forest;
    this.labels = labels;
  }

  /** The draft that is easiest to read among those narrow enough; else the narrowest. */
  static Draft of(Forest forest, List<Label> labels) {
    Draft best = of(forest, labels, Density.ALL.get(0));
    double limit = Sizes.COMPACT_ABOVE;
    for (Density density : Density.ALL.subList(1, Density.ALL.size())) {
      if (best.width <= limit) {
        return best;
      }
      Draft denser = of(forest, labels, density);
      best = denser.width < best.width ? denser : best;
      limit = Sizes.DENSER_ABOVE;
    }
    return best;
  }

  private static Draft of(Forest forest, List<Label> labels, Density density) {
    Draft draft = new Draft(forest, labels);
    draft.placeTrees(BlockTree.roots(forest, labels, density));
    draft.placeLoose();
    return draft;
  }

  private void placeTrees(List<Block> roots) {
    Levels levels = Levels.of(roots);
    List<TreePlaces> trees = roots.stream().map(root -> TreePlaces.of(root, levels)).toList();
    double widest = trees.stream().mapToDouble(TreePlaces::width).max().orElse(0);
    double limit = Math.max(Sizes.TREE_ROW, widest);
    double x = 0;
    double y = 0;
    for (TreePlaces tree : trees) {
      if (x > 0 && x + tree.width() > limit) {
        x = 0;
        y = bottom + Sizes.TREE_GAP;
      }
      place(tree, levels, x + Sizes.MARGIN, y + Sizes.MARGIN);
      bottom = Math.max(bottom, y + tree.height());
      x += tree.width() + Sizes.TREE_GAP;
    }
  }

  private void place(TreePlaces tree, Levels levels, double x, double y) {
    for (Block block : tree.blocks()) {
      double bar = y + levels.bar(block.depth());
      double left = x + tree.left(block);
      double top = y + levels.top(block.depth());
      block.pieces().forEach(piece -> put(piece.moved(left, top), bar));
    }
  }

  private void put(Piece piece, double bar) {
    spots.put(piece.node(), new Spot(piece, bar));
    width = Math.max(width, piece.x() + piece.width() - Sizes.MARGIN);
  }

  private void placeLoose() {
    List<Label> loose = forest.loose().stream().map(labels::get).toList();
    double cell = loose.stream().mapToDouble(Label::width).max().orElse(0);
    double pitch = cell + Sizes.SIBLING_GAP;
    int columns = (int) ((Sizes.LOOSE_ROW + Sizes.SIBLING_GAP) / pitch);
    for (int first = 0; first < loose.size(); first += columns) {
      placeRow(forest.loose().subList(first, Math.min(first + columns, loose.size())), cell);
    }
  }

  private void placeRow(List<Integer> row, double cell) {
    double x = Sizes.MARGIN;
    double gap = row.get(0).equals(forest.loose().get(0)) ? Sizes.TREE_GAP : Sizes.SIBLING_GAP;
    double y = bottom + (bottom > 0 ? gap : 0);
    for (int node : row) {
      double height = labels.get(node).height();
      put(new Piece(node, x, y + Sizes.MARGIN, cell, height, Entry.TOP), y);
      bottom = Math.max(bottom, y + height);
      x += cell + Sizes.SIBLING_GAP;
    }
  }

  double width() {
    return width + 2 * Sizes.MARGIN;
  }

  double height() {
    return bottom + 2 * Sizes.MARGIN;
  }

  Spot spot(int node) {
    return spots.getOrDefault(node, new Spot(new Piece(node, 0, 0, 0, 0, Entry.TOP), 0));
  }

  /** The box of a node; not to be asked for before all are at their places. */
  Box box(int node) {
    return boxes.computeIfAbsent(node, this::made);
  }

  private Box made(int node) {
    ChartNode source = forest.node(node);
    Piece piece = spot(node).piece();
    return new Box(
        source.id(),
        piece.x(),
        piece.y(),
        piece.width(),
        piece.height(),
        labels.get(node).at(piece.x() + piece.width() / 2, piece.y()),
        source.kind(),
        source.href(),
        source.detail(),
        forest.depth(node));
  }
}
