package org.rolebook.render.view;

import java.util.List;

/**
 * A row of an index.
 *
 * @param anchor id to link to; empty if there is none
 * @param facets what filters look at
 * @param cells one for each column
 */
public record IndexRow(String anchor, List<IndexFacet> facets, List<IndexCell> cells) {
  /** Keeps immutable copies of the lists. */
  public IndexRow {
    facets = List.copyOf(facets);
    cells = List.copyOf(cells);
  }
}
