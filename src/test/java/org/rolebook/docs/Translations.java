package org.rolebook.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the Javadoc of the view records says, in another language. A translation stands below the
 * very words that it translates, so none outlives them.
 *
 * @param byText the translation of each text
 */
record Translations(Map<String, String> byText) {

  /** Reads the translations into a language: pairs of lines, a blank one between them. */
  static Translations of(String language) throws IOException {
    Path file = Path.of("src/test/resources/data-model/meanings." + language + ".txt");
    Map<String, String> byText = new LinkedHashMap<>();
    for (String pair : Files.readString(file).split("\n\n", -1)) {
      if (!pair.startsWith("#")) {
        List<String> lines = pair.lines().toList();
        if (lines.size() != 2 || byText.put(lines.get(0), lines.get(1)) != null) {
          throw new IllegalStateException("not one text and its translation: " + pair);
        }
      }
    }
    return new Translations(byText);
  }
}
