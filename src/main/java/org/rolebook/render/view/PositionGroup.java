package org.rolebook.render.view;

import java.util.List;

/**
 * Positions that have something in common; one that has several such things is in several groups.
 *
 * @param title what they have in common
 * @param positions the positions, in reading order; never empty
 */
public record PositionGroup(Text title, List<PositionEntry> positions) {
  /** Keeps immutable copies of the lists. */
  public PositionGroup {
    positions = List.copyOf(positions);
  }
}
