package org.rolebook.check;

import java.util.regex.Pattern;

/** Patterns that mean the same on every Java. */
final class Regex {

  private static final String WORD = "[\\p{L}\\p{N}_]";

  /** Between a letter or digit of any script and something else. */
  private static final String BOUNDARY =
      "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";

  private Regex() {}

  /**
   * A pattern in which {@code \b} knows all letters; since Java 19 it knows only those of ASCII.
   */
  static Pattern of(String regex) {
    return of(regex, 0);
  }

  /** A pattern with flags, in which {@code \b} knows all letters. */
  static Pattern of(String regex, int flags) {
    return Pattern.compile(regex.replace("\\b", BOUNDARY), flags);
  }
}
