package org.rolebook.render.chart;

import java.util.List;

/**
 * When the subordinates of one superior are stacked instead of standing side by side. A team is a
 * superior with nothing but a hanging list below.
 *
 * @param leavesAbreast most leaves that stand side by side
 * @param teamsAbreast most teams that stand side by side
 * @param leafRows most rows in a column of leaves, and in the list of a team
 * @param teamRows most boxes in a column of teams, counted with those that hang in the teams
 * @param nested whether teams may hang in the list of a team
 */
record Density(int leavesAbreast, int teamsAbreast, int leafRows, int teamRows, boolean nested) {

  /** From the easiest to read to the narrowest. */
  static final List<Density> ALL =
      List.of(
          new Density(4, Integer.MAX_VALUE, 8, 32, false),
          new Density(0, 2, 8, 32, false),
          new Density(0, 1, 16, 48, false),
          new Density(0, 0, 48, 64, true));
}
