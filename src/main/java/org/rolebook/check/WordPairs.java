package org.rolebook.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A list of words in which each entry has more than one part, parted by blanks. */
final class WordPairs {

  private WordPairs() {}

  /** The first word of each entry with the rest of it, which may be empty. */
  static Map<String, String> named(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String entry : WordList.named(name)) {
      String[] parts = entry.split("\\s+", 2);
      pairs.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return Collections.unmodifiableMap(pairs);
  }
}
