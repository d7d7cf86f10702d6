package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a list.
 *
 * @param link the unit
 * @param kind organisation, department …
 * @param mission what it is there for; null if there is none
 * @param head the position that leads it; null if there is none
 * @param counts how much it holds
 * @param units units directly below it; the note is their number of positions
 */
public record UnitCard(
    Link link,
    Choice kind,
    @Nullable Text mission,
    @Nullable Link head,
    Counts counts,
    List<Link> units) {
  /** Keeps immutable copies of the lists. */
  public UnitCard {
    units = List.copyOf(units);
  }
}
