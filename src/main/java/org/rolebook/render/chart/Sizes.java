package org.rolebook.render.chart;

/** The measures of a chart in px. */
final class Sizes {

  static final double TITLE_FONT = 14;
  static final double TITLE_LINE = 20;
  static final double TITLE_BASELINE = 15;
  static final int TITLE_LINES = 3;
  static final double SMALL_FONT = 12;
  static final double SMALL_LINE = 17;
  static final double SMALL_BASELINE = 14;

  static final double BOX_MIN_WIDTH = 96;
  static final double BOX_MAX_WIDTH = 168;
  static final double PADDING_X = 12;
  static final double PADDING_Y = 10;

  static final double MARGIN = 16;
  static final double LEVEL_GAP = 40;
  static final double SIBLING_GAP = 16;
  static final double SUBTREE_GAP = 28;
  static final double TREE_GAP = 48;

  /** From the trunk at the left of a hanging list to its boxes. */
  static final double TRUNK = 14;

  /** From the left side of a superior to the boxes that hang below it. */
  static final double INDENT = 28;

  static final double ROW_GAP = 12;
  static final double TEAM_GAP = 24;

  static final double LOOSE_ROW = 1200;
  static final double TREE_ROW = 2400;

  /** A wider chart is laid out compactly. */
  static final double COMPACT_ABOVE = 4800;

  /** A compact chart that is wider still is laid out ever denser. */
  static final double DENSER_ABOVE = 9600;

  static final double CORNER = 6;

  private Sizes() {}

  /** The next even number, so that middles are whole numbers. */
  static double even(double value) {
    return 2 * Math.ceil(value / 2);
  }
}
