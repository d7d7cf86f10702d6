package org.rolebook.scaffold;

import java.util.List;

/**
 * A file to be written for a new element.
 *
 * @param path its path below the content folder
 * @param text what it says
 * @param notes keys of messages about it and their arguments, the key first
 */
public record Added(String path, String text, List<List<String>> notes) {

  /** Keeps an immutable copy. */
  public Added {
    notes = List.copyOf(notes);
  }
}
