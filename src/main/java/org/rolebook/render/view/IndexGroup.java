package org.rolebook.render.view;

import java.util.List;

/**
 * Rows of an index that belong together.
 *
 * @param heading what they share, cell by cell; empty if they have no heading
 * @param total sum of the weights of its rows in percent; empty if there is none
 * @param rows the rows
 */
public record IndexGroup(List<IndexCell> heading, String total, List<IndexRow> rows) {
  /** Keeps immutable copies of the lists. */
  public IndexGroup {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }
}
