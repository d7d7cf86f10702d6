package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the tree that is handed to the tidy tree; nodes are told apart by identity. */
final class TidyNode {

  private final @Nullable TidyNode parent;
  private final double width;
  private final List<TidyNode> children = new ArrayList<>();

  private TidyNode(@Nullable TidyNode parent, double width) {
    this.parent = parent;
    this.width = width;
  }

  static TidyNode root(double width) {
    return new TidyNode(null, width);
  }

  TidyNode add(double childWidth) {
    TidyNode child = new TidyNode(this, childWidth);
    children.add(child);
    return child;
  }

  /** A chain of nodes below this one that keeps its place free on the levels that it covers. */
  void reserve(int levels) {
    TidyNode last = this;
    for (int level = 1; level < levels; level++) {
      last = last.add(width);
    }
  }

  @Nullable TidyNode parent() {
    return parent;
  }

  double width() {
    return width;
  }

  List<TidyNode> children() {
    return children;
  }
}
