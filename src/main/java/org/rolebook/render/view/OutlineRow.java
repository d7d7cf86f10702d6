package org.rolebook.render.view;

import java.util.List;

/**
 * One line of the reporting graph as a text outline.
 *
 * @param depth 0 at the top
 * @param position the position or external body
 * @param dotted superiors by dotted lines
 * @param opens 1 if a list of subordinates begins after this row, else 0
 * @param closes how many lists end after this row
 */
public record OutlineRow(int depth, Link position, List<Link> dotted, int opens, int closes) {
  /** Keeps immutable copies of the lists. */
  public OutlineRow {
    dotted = List.copyOf(dotted);
  }
}
