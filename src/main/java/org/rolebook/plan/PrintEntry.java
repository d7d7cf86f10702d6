package org.rolebook.plan;

import java.util.List;

/**
 * A unit, position or page within a print edition.
 *
 * @param key the element
 * @param number its place in the contents, such as {@code [2, 1]} for 2.1
 */
public record PrintEntry(PageKey key, List<Integer> number) {
  /** Keeps an immutable copy of the list. */
  public PrintEntry {
    number = List.copyOf(number);
  }
}
