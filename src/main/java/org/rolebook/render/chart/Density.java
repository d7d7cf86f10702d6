package org.rolebook.render.chart;

/**
 * When the subordinates of one superior are stacked instead of standing side by side. A team is a
 * superior with nothing but a hanging list below.
 *
 * @param leavesAbreast most leaves that stand side by side
 * @param teamsAbreast most teams that stand side by side
 */
record Density(int leavesAbreast, int teamsAbreast) {

  static final Density COMFORTABLE = new Density(4, Integer.MAX_VALUE);
  static final Density COMPACT = new Density(0, 2);

  /** Most rows in a column of leaves. */
  static final int LEAF_ROWS = 8;

  /** Most boxes in a column of teams, counted with those that hang in the teams. */
  static final int TEAM_ROWS = 32;
}
