package org.rolebook.render.view;

import java.util.List;

/**
 * The positions under one letter.
 *
 * @param letter A to Z, or {@code #}
 * @param anchor id to link to
 * @param entries the positions
 */
public record IndexLetter(String letter, String anchor, List<IndexEntry> entries) {
  /** Keeps immutable copies of the lists. */
  public IndexLetter {
    entries = List.copyOf(entries);
  }
}
