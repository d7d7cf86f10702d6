package org.rolebook.render.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The upper side of each level of boxes, in px below the upper side of the roots. */
final class Levels {

  private final List<Double> tops = new ArrayList<>();

  /** Levels that hold the heads of all blocks of the trees. */
  static Levels of(List<Block> roots) {
    List<Double> heights = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Block block = open.pop();
      while (heights.size() <= block.depth()) {
        heights.add(0.0);
      }
      heights.set(block.depth(), Math.max(heights.get(block.depth()), block.headHeight()));
      block.children().forEach(open::push);
    }
    return new Levels(heights);
  }

  private Levels(List<Double> heights) {
    double top = 0;
    for (double height : heights) {
      tops.add(top);
      top += height + Sizes.LEVEL_GAP;
    }
  }

  double top(int depth) {
    return tops.get(depth);
  }

  /** Height of the bar above a level, from which its boxes hang. */
  double bar(int depth) {
    return top(depth) - Sizes.LEVEL_GAP / 2;
  }

  /** Number of levels that the block covers, its own included. */
  int covered(Block block) {
    double end = top(block.depth()) + block.height() + Sizes.LEVEL_GAP;
    int next = block.depth() + 1;
    while (next < tops.size() && tops.get(next) < end) {
      next++;
    }
    return next - block.depth();
  }
}
