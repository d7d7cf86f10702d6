package org.rolebook.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages beside a page.
 *
 * @param shown those nearest to it and itself, in reading order
 * @param more how many are left out
 * @param previous the page before it; null for the first
 * @param next the page after it; null for the last
 */
public record Neighbours(
    List<PageKey> shown, int more, @Nullable PageKey previous, @Nullable PageKey next) {

  /** Largest number of pages shown beside one. */
  public static final int LARGEST = 24;

  /** A page without neighbours. */
  public static final Neighbours NONE = new Neighbours(List.of(), 0, null, null);

  /** Keeps an immutable copy of the list. */
  public Neighbours {
    shown = List.copyOf(shown);
  }

  /** The neighbours of the page at a place of a list. */
  static Neighbours in(List<PageKey> all, int index) {
    int from = Math.max(0, Math.min(index - LARGEST / 2, all.size() - LARGEST));
    int to = Math.min(all.size(), from + LARGEST);
    return new Neighbours(
        all.subList(from, to),
        all.size() - (to - from),
        index > 0 ? all.get(index - 1) : null,
        index + 1 < all.size() ? all.get(index + 1) : null);
  }
}
