package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Stacks blocks in hanging columns of about equal length, in the order given. */
final class Columns {

  private final int maxRows;
  private final double gap;

  private Columns(int maxRows, double gap) {
    this.maxRows = maxRows;
    this.gap = gap;
  }

  static Columns ofLeaves(Density density) {
    return new Columns(density.leafRows(), Sizes.ROW_GAP);
  }

  static Columns ofTeams(Density density) {
    return new Columns(density.teamRows(), Sizes.TEAM_GAP);
  }

  /** The pieces of the blocks at their places, each column with its trunk at the left. */
  List<Piece> stack(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    double x = Sizes.TRUNK;
    for (List<Block> column : split(blocks)) {
      pieces.addAll(column(column, x));
      x += width(column) + Sizes.SIBLING_GAP + Sizes.TRUNK;
    }
    return pieces;
  }

  private List<List<Block>> split(List<Block> blocks) {
    int total = blocks.stream().mapToInt(block -> block.pieces().size()).sum();
    int count = (total + maxRows - 1) / maxRows;
    int target = (total + count - 1) / count;
    List<List<Block>> columns = new ArrayList<>();
    int rows = maxRows;
    for (Block block : blocks) {
      int more = block.pieces().size();
      if (rows >= target || rows + more > maxRows) {
        columns.add(new ArrayList<>());
        rows = 0;
      }
      columns.get(columns.size() - 1).add(block);
      rows += more;
    }
    return columns;
  }

  private List<Piece> column(List<Block> blocks, double x) {
    double headWidth =
        blocks.stream().mapToDouble(block -> block.pieces().get(0).width()).max().orElse(0);
    List<Piece> pieces = new ArrayList<>();
    double y = 0;
    for (Block block : blocks) {
      Piece head = block.pieces().get(0).widened(headWidth).entered(Entry.COLUMN);
      pieces.add(head.moved(x, y));
      for (Piece piece : block.pieces().subList(1, block.pieces().size())) {
        pieces.add(piece.moved(x, y));
      }
      y += block.height() + gap;
    }
    return pieces;
  }

  private static double width(List<Block> column) {
    double head =
        column.stream().mapToDouble(block -> block.pieces().get(0).width()).max().orElse(0);
    return Math.max(head, column.stream().mapToDouble(Block::width).max().orElse(0));
  }
}
