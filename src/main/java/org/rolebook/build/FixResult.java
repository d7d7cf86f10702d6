package org.rolebook.build;

import java.util.List;

/**
 * What quick fixes would change, or have changed.
 *
 * @param diff all differences in the unified form; empty if there is nothing to fix
 * @param notes what was done or can be done, each a sentence
 */
public record FixResult(String diff, List<String> notes) {

  /** Keeps an immutable copy. */
  public FixResult {
    notes = List.copyOf(notes);
  }
}
