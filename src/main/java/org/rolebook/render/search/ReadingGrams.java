package org.rolebook.render.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every pair of letters that can be typed for a name, by whole readings and by initials. */
final class ReadingGrams {

  private ReadingGrams() {}

  static Set<String> of(List<ReadingToken> tokens) {
    Set<String> grams = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (String reading : tokens.get(i).readings()) {
        grams.add(reading);
        if (i + 1 < tokens.size()) {
          join(grams, reading, tokens.get(i + 1));
        }
      }
    }
    return grams;
  }

  /** Whether it begins with {@code zh}, {@code ch} or {@code sh}. */
  private static boolean hasRetroflex(String reading) {
    return reading.length() > 1
        && reading.charAt(1) == 'h'
        && "zcs".indexOf(reading.charAt(0)) >= 0;
  }

  /** What may stand before the first letter of the next reading. */
  private static void join(Set<String> grams, String reading, ReadingToken next) {
    for (String following : next.readings()) {
      char first = following.charAt(0);
      grams.add("" + reading.charAt(reading.length() - 1) + first);
      grams.add("" + reading.charAt(0) + first);
      if (hasRetroflex(reading)) {
        grams.add("h" + first);
      }
    }
  }
}
