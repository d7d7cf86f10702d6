package org.rolebook.render.view;

import java.util.List;

/**
 * A title in the index from A to Z with the positions that bear it, or a tag with positions under
 * other titles.
 *
 * @param name the title or tag
 * @param tag whether it is a tag
 * @param organisations number of organisations whose positions bear it
 * @param entries the positions
 * @param more how many are left out
 */
public record IndexTitle(
    Text name, boolean tag, int organisations, List<IndexEntry> entries, int more) {
  /** Keeps immutable copies of the lists. */
  public IndexTitle {
    entries = List.copyOf(entries);
  }
}
