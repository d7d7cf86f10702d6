package org.rolebook.render.view;

import java.util.List;

/**
 * Something in a cell of an index.
 *
 * @param text the text, which may be a link
 * @param note a few words beside it; empty if there are none
 * @param badges short attributes
 * @param facets what filters look at, besides those of the row; an item that a filter does not
 *     choose is hidden by itself
 */
public record IndexItem(Text text, String note, List<String> badges, List<IndexFacet> facets) {
  /** Keeps immutable copies of the lists. */
  public IndexItem {
    badges = List.copyOf(badges);
    facets = List.copyOf(facets);
  }
}
