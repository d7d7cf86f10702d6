package org.rolebook.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.abego.treelayout.NodeExtentProvider;
import org.abego.treelayout.TreeForTreeLayout;
import org.abego.treelayout.TreeLayout;
import org.abego.treelayout.util.DefaultConfiguration;

/**
 * Runs the tidy tree (Buchheim, Jünger and Leipert, "Improving Walker's Algorithm to Run in Linear
 * Time", 2002) for horizontal places. Heights are all 1, since {@link Levels} knows the vertical
 * ones.
 */
record TidyTree(TidyNode getRoot)
    implements TreeForTreeLayout<TidyNode>, NodeExtentProvider<TidyNode> {

  /** The bounds of each node, by identity; the leftmost begins at 0. */
  Map<TidyNode, Rectangle2D.Double> bounds() {
    return new TreeLayout<>(this, this, new Gaps(), true).getNodeBounds();
  }

  @Override
  public boolean isLeaf(TidyNode node) {
    return node.children().isEmpty();
  }

  @Override
  public boolean isChildOfParent(TidyNode node, TidyNode parent) {
    return node.parent() == parent;
  }

  @Override
  public Iterable<TidyNode> getChildren(TidyNode node) {
    return node.children();
  }

  @Override
  public Iterable<TidyNode> getChildrenReverse(TidyNode node) {
    List<TidyNode> reversed = new ArrayList<>(node.children());
    Collections.reverse(reversed);
    return reversed;
  }

  @Override
  public TidyNode getFirstChild(TidyNode parent) {
    return parent.children().get(0);
  }

  @Override
  public TidyNode getLastChild(TidyNode parent) {
    return parent.children().get(parent.children().size() - 1);
  }

  @Override
  public double getWidth(TidyNode node) {
    return node.width();
  }

  @Override
  public double getHeight(TidyNode node) {
    return 1;
  }

  /** Siblings stand closer together than cousins. */
  private static final class Gaps extends DefaultConfiguration<TidyNode> {

    Gaps() {
      super(0, Sizes.SUBTREE_GAP);
    }

    @Override
    public double getGapBetweenNodes(TidyNode left, TidyNode right) {
      return left.parent() == right.parent() ? Sizes.SIBLING_GAP : Sizes.SUBTREE_GAP;
    }
  }
}
