package org.rolebook.render.view;

import java.util.List;

/**
 * Something by which the rows of an index can be chosen.
 *
 * @param key its name in addresses, and in the facets of the rows
 * @param label its name
 * @param choices what can be chosen; the key is the value in addresses
 */
public record IndexFilter(String key, String label, List<Choice> choices) {
  /** Keeps an immutable copy of the list. */
  public IndexFilter {
    choices = List.copyOf(choices);
  }
}
