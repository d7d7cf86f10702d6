package org.rolebook.incremental;

import java.util.List;

/**
 * A unit, position or page of a handbook.
 *
 * @param name sort and id
 * @param rest digest of all but its words
 * @param words names of the fields of its words
 * @param digests of those fields
 */
public record KnownElement(String name, String rest, List<String> words, List<String> digests) {

  /** Keeps immutable copies of the lists. */
  public KnownElement {
    words = List.copyOf(words);
    digests = List.copyOf(digests);
  }
}
