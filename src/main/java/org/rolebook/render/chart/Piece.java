package org.rolebook.render.chart;

/**
 * A box at its place inside a block, in px from the block's upper left corner.
 *
 * @param node number of the node
 * @param x left side
 * @param y upper side
 * @param width width, at least that of the label
 * @param height height
 * @param entry how the line from the superior reaches it
 */
record Piece(int node, double x, double y, double width, double height, Entry entry) {

  Piece moved(double dx, double dy) {
    return new Piece(node, x + dx, y + dy, width, height, entry);
  }

  Piece widened(double other) {
    return new Piece(node, x, y, other, height, entry);
  }

  Piece entered(Entry other) {
    return new Piece(node, x, y, width, height, other);
  }
}
