package org.rolebook.build;

import java.util.List;
import org.rolebook.diagnostic.Edit;

/**
 * What quick fixes would change, or have changed.
 *
 * @param diff all differences in the unified form; empty if there is nothing to fix
 * @param notes what was done or can be done, each a sentence
 * @param edits the changes, file by file, in no certain order within a file
 */
public record FixResult(String diff, List<String> notes, List<Edit> edits) {

  /** Keeps immutable copies. */
  public FixResult {
    notes = List.copyOf(notes);
    edits = List.copyOf(edits);
  }
}
