package org.rolebook.render.chart;

import java.util.List;

/**
 * What the tidy tree sees as one node: a single box, a team (a superior with its hanging list) or a
 * stack of hanging columns.
 */
final class Block {

  private final int depth;
  private final List<Piece> pieces;
  private final List<Block> children;
  private final double headHeight;

  private Block(int depth, List<Piece> pieces, List<Block> children, double headHeight) {
    this.depth = depth;
    this.pieces = List.copyOf(pieces);
    this.children = List.copyOf(children);
    this.headHeight = headHeight;
  }

  /** A block whose first piece stands on the block's level and whose others hang below it. */
  static Block headed(int depth, List<Piece> pieces, List<Block> children) {
    return new Block(depth, pieces, children, pieces.get(0).height());
  }

  /** A block that hangs down across levels and makes none of them higher. */
  static Block hanging(int depth, List<Piece> pieces) {
    return new Block(depth, pieces, List.of(), 0);
  }

  int depth() {
    return depth;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Block> children() {
    return children;
  }

  /** Height that the block needs of its own level. */
  double headHeight() {
    return headHeight;
  }

  double width() {
    return pieces.stream().mapToDouble(piece -> piece.x() + piece.width()).max().orElse(0);
  }

  double height() {
    return pieces.stream().mapToDouble(piece -> piece.y() + piece.height()).max().orElse(0);
  }
}
