package org.rolebook.render.view;

import java.util.List;

/**
 * How complete the positions of a unit are, those of the units below it apart.
 *
 * @param unit the unit
 * @param depth how deep it stands, from 0
 * @param positions number of its positions
 * @param cells one for each column
 */
public record HealthRow(Link unit, int depth, int positions, List<HealthCell> cells) {

  /** Keeps an immutable copy. */
  public HealthRow {
    cells = List.copyOf(cells);
  }
}
