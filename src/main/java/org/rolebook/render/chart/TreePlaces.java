package org.rolebook.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The left sides of the blocks of one tree, in whole px from the left side of the tree. The tidy
 * tree calls itself once per level, so a subtree that begins at a multiple of {@value #SLICE}
 * levels is laid out by itself and enters the tree above as one node of its whole width: any depth
 * is laid out on a small call stack.
 */
final class TreePlaces {

  static final int SLICE = 200;

  private final Levels levels;
  private final Map<Block, Double> widths = new LinkedHashMap<>();
  private final Map<Block, Map<Block, Double>> slices = new LinkedHashMap<>();
  private final Map<Block, Double> lefts = new LinkedHashMap<>();
  private final List<Block> order = new ArrayList<>();

  private TreePlaces(Levels levels) {
    this.levels = levels;
  }

  static TreePlaces of(Block root, Levels levels) {
    TreePlaces places = new TreePlaces(levels);
    List<Block> cuts = places.cuts(root);
    for (int index = cuts.size() - 1; index >= 0; index--) {
      places.layOut(cuts.get(index));
    }
    cuts.forEach(places::resolve);
    return places;
  }

  private List<Block> cuts(Block root) {
    List<Block> cuts = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Block block = open.pop();
      order.add(block);
      if (isCut(block)) {
        cuts.add(block);
      }
      block.children().forEach(open::push);
    }
    return cuts;
  }

  private static boolean isCut(Block block) {
    return block.depth() % SLICE == 0;
  }

  private void layOut(Block cut) {
    TidyNode root = TidyNode.root(cut.width());
    Map<Block, TidyNode> nodes = nodes(cut, root);
    Map<TidyNode, Rectangle2D.Double> bounds = new TidyTree(root).bounds();
    Map<Block, Double> places = new LinkedHashMap<>();
    double width = 0;
    for (Map.Entry<Block, TidyNode> entry : nodes.entrySet()) {
      Rectangle2D.Double place = Objects.requireNonNull(bounds.get(entry.getValue()));
      places.put(entry.getKey(), Math.rint(place.x));
      width = Math.max(width, Math.rint(place.x) + place.width);
    }
    widths.put(cut, width);
    slices.put(cut, places);
  }

  private Map<Block, TidyNode> nodes(Block cut, TidyNode root) {
    Map<Block, TidyNode> nodes = new LinkedHashMap<>();
    nodes.put(cut, root);
    Deque<Block> open = new ArrayDeque<>(List.of(cut));
    while (!open.isEmpty()) {
      Block block = open.pop();
      TidyNode node = Objects.requireNonNull(nodes.get(block));
      if (block.children().isEmpty()) {
        node.reserve(levels.covered(block));
      }
      for (Block child : block.children()) {
        nodes.put(child, node.add(widths.getOrDefault(child, child.width())));
        if (!isCut(child)) {
          open.push(child);
        }
      }
    }
    return nodes;
  }

  /** Cuts come from the root down, so the place of a cut's slice is known before its blocks'. */
  private void resolve(Block cut) {
    double left = lefts.getOrDefault(cut, 0.0);
    Objects.requireNonNull(slices.get(cut)).forEach((block, x) -> lefts.put(block, left + x));
  }

  double left(Block block) {
    return lefts.getOrDefault(block, 0.0);
  }

  List<Block> blocks() {
    return order;
  }

  double width() {
    return order.stream().mapToDouble(block -> left(block) + block.width()).max().orElse(0);
  }

  double height() {
    return order.stream()
        .mapToDouble(block -> levels.top(block.depth()) + block.height())
        .max()
        .orElse(0);
  }
}
