package org.rolebook.render.view;

import java.util.List;

/**
 * The list of all indexes.
 *
 * @param cards the indexes
 */
public record IndexesView(List<IndexCard> cards) {
  /** Keeps an immutable copy of the list. */
  public IndexesView {
    cards = List.copyOf(cards);
  }
}
