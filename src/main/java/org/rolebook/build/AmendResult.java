package org.rolebook.build;

import java.util.List;

/**
 * What came of changing an author's files.
 *
 * @param after what a check finds now
 * @param notes what was done, each a sentence in the language of the report
 */
public record AmendResult(BuildResult after, List<String> notes) {

  /** Keeps an immutable copy. */
  public AmendResult {
    notes = List.copyOf(notes);
  }
}
