package org.rolebook.plan;

import java.util.List;

/**
 * Positions of other organisations that share a name with a position.
 *
 * @param shown the first of them, in reading order for each name
 * @param more whether there are others
 */
public record Namesakes(List<Namesake> shown, boolean more) {

  /** Largest number of positions that are shown with one. */
  public static final int LARGEST = 16;

  /** Keeps an immutable copy of the list. */
  public Namesakes {
    shown = List.copyOf(shown);
  }
}
