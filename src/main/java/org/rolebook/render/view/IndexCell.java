package org.rolebook.render.view;

import java.util.List;

/**
 * A cell of an index.
 *
 * @param items what stands in it; several as a list
 * @param sort what it is sorted by; empty for the words themselves
 */
public record IndexCell(List<IndexItem> items, String sort) {
  /** Keeps an immutable copy of the list. */
  public IndexCell {
    items = List.copyOf(items);
  }
}
