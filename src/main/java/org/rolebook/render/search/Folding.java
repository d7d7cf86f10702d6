package org.rolebook.render.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts alike that differ in width or letter case only, one UTF-16 unit for one: full-width
 * letters and signs become ordinary ones, capitals small. A unit for which Unicode's compatibility
 * form or lower case is longer stays as it is, so that places in the folded text are places in the
 * text. {@code search.js} folds in the same way.
 */
final class Folding {

  private Folding() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char unit) {
    if (unit < 0x80) {
      return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
    }
    if (staysAsItIs(unit)) {
      return unit;
    }
    if (unit >= 0xFF01 && unit <= 0xFF5E) {
      return fold((char) (unit - 0xFEE0));
    }
    char normal = single(Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC), unit);
    return single(String.valueOf(normal).toLowerCase(Locale.ROOT), normal);
  }

  /** Whether it is a Han character, an ordinary mark beside those, or half of a character. */
  private static boolean staysAsItIs(char unit) {
    return (unit >= 0x4E00 && unit <= 0x9FFF)
        || (unit >= 0x3001 && unit <= 0x301F)
        || (unit >= 0x2018 && unit <= 0x201D)
        || Character.isSurrogate(unit);
  }

  private static char single(String text, char other) {
    return text.length() == 1 ? text.charAt(0) : other;
  }
}
