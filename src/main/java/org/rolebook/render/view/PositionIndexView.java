package org.rolebook.render.view;

import java.util.List;

/**
 * The index of positions from A to Z, or one letter of a large one.
 *
 * @param count positions in all
 * @param letters one link per letter; the note is the number of positions
 * @param groups the letters on this page
 */
public record PositionIndexView(int count, List<Link> letters, List<IndexLetter> groups) {
  /** Keeps immutable copies of the lists. */
  public PositionIndexView {
    letters = List.copyOf(letters);
    groups = List.copyOf(groups);
  }
}
