package org.rolebook.render.view;

import java.util.List;

/**
 * A list that the source states beside what is computed.
 *
 * @param links what is stated; empty for a stated “none”
 */
public record Declared(List<Link> links) {
  /** Keeps immutable copies of the lists. */
  public Declared {
    links = List.copyOf(links);
  }
}
