package org.rolebook.render.view;

import java.util.List;

/**
 * The partners of a position, drawn around it.
 *
 * @param left partners at its left
 * @param right partners at its right
 * @param more partners that are listed instead
 */
public record RelationMap(List<Partner> left, List<Partner> right, List<Partner> more) {

  /** Keeps immutable copies of the lists. */
  public RelationMap {
    left = List.copyOf(left);
    right = List.copyOf(right);
    more = List.copyOf(more);
  }
}
