package org.rolebook.amend;

import java.util.regex.Pattern;

/** Writes a text of one line as the value of a YAML key. */
final class PlainScalar {

  private static final Pattern QUOTED =
      Pattern.compile("[-?:,\\[\\]{}#&*!|>'\"%@`\\s].*|.*(?::\\s|\\s#).*|.*[:\\s]");

  private PlainScalar() {}

  /** The text, in quotation marks where YAML needs them. */
  static String of(String text) {
    return QUOTED.matcher(text).matches()
        ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : text;
  }
}
