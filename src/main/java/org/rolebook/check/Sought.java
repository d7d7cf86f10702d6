package org.rolebook.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that few texts hold, and words of which every text that holds it has at least one: the
 * others need not be searched, which would cost many times as much.
 *
 * @param pattern the pattern
 * @param signs signs of those words
 */
record Sought(Pattern pattern, Signs signs) {

  /** A pattern with its words; their letters from A to Z in any case. */
  static Sought of(Pattern pattern, String... words) {
    return new Sought(pattern, new Signs(List.of(words)));
  }

  /** Whether a text has to be searched. */
  boolean mayBeIn(String text) {
    return signs.mayBeIn(text);
  }

  /** Whether it is in a text. */
  boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** The first piece of a text that is it; null if there is none. */
  @Nullable String first(String text) {
    if (!mayBeIn(text)) {
      return null;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }
}
