package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the nodes of a forest into blocks, from the leaves up. */
final class BlockTree {

  private final Forest forest;
  private final List<Label> labels;
  private final Density density;
  private final Map<Integer, Block> blocks = new HashMap<>();

  private BlockTree(Forest forest, List<Label> labels, Density density) {
    this.forest = forest;
    this.labels = labels;
    this.density = density;
  }

  /** One block for each root, in order. */
  static List<Block> roots(Forest forest, List<Label> labels, Density density) {
    BlockTree tree = new BlockTree(forest, labels, density);
    List<Integer> order = forest.preorder();
    for (int index = order.size() - 1; index >= 0; index--) {
      tree.blocks.put(order.get(index), tree.block(order.get(index)));
    }
    return forest.roots().stream().map(tree::built).toList();
  }

  private Block block(int node) {
    List<Integer> below = forest.children(node);
    Piece head = box(node);
    if (isTeam(node)) {
      return Block.headed(forest.depth(node), team(head, below), List.of());
    }
    return Block.headed(forest.depth(node), List.of(head), arrange(node));
  }

  private Piece box(int node) {
    Label label = labels.get(node);
    return new Piece(node, 0, 0, label.width(), label.height(), Entry.TOP);
  }

  private Block built(int node) {
    return blocks.getOrDefault(
        node, Block.headed(forest.depth(node), List.of(box(node)), List.of()));
  }

  private boolean isTeam(int node) {
    List<Integer> below = forest.children(node);
    return below.size() > density.leavesAbreast()
        && below.stream().allMatch(this::mayHang)
        && below.stream().mapToInt(child -> built(child).pieces().size()).sum()
            <= density.leafRows();
  }

  private boolean mayHang(int node) {
    return forest.isLeaf(node) || (density.nested() && isTeamBlock(built(node)));
  }

  private static boolean isTeamBlock(Block block) {
    return block.pieces().size() > 1 && block.children().isEmpty();
  }

  private List<Piece> team(Piece head, List<Integer> below) {
    double width = below.stream().mapToDouble(node -> labels.get(node).width()).max().orElse(0);
    List<Piece> pieces = new ArrayList<>(List.of(head));
    double y = head.height() + Sizes.ROW_GAP;
    for (int node : below) {
      List<Piece> hanging = built(node).pieces();
      Piece first = hanging.get(0).widened(width).entered(Entry.LIST);
      pieces.add(first.moved(Sizes.INDENT, y));
      for (Piece piece : hanging.subList(1, hanging.size())) {
        pieces.add(piece.moved(Sizes.INDENT, y));
      }
      y += built(node).height() + Sizes.ROW_GAP;
    }
    return pieces;
  }

  private List<Block> arrange(int node) {
    List<Integer> leaves = forest.children(node).stream().filter(forest::isLeaf).toList();
    List<Integer> teams =
        forest.children(node).stream().filter(child -> isTeamBlock(built(child))).toList();
    boolean stackLeaves = leaves.size() > Math.max(1, density.leavesAbreast());
    boolean stackTeams = teams.size() > density.teamsAbreast();
    List<Block> arranged = new ArrayList<>();
    for (int child : forest.children(node)) {
      if (stackLeaves && forest.isLeaf(child)) {
        addStack(arranged, child, leaves, Columns.ofLeaves(density));
      } else if (stackTeams && isTeamBlock(built(child))) {
        addStack(arranged, child, teams, Columns.ofTeams(density));
      } else {
        arranged.add(built(child));
      }
    }
    return arranged;
  }

  /** Puts the whole stack where its first member stands. */
  private void addStack(List<Block> arranged, int child, List<Integer> members, Columns columns) {
    if (members.get(0) == child) {
      List<Block> stacked = members.stream().map(this::built).toList();
      arranged.add(Block.hanging(forest.depth(child), columns.stack(stacked)));
    }
  }
}
