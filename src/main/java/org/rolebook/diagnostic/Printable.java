package org.rolebook.diagnostic;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Texts that cannot break a terminal or a file format: what would steer instead of being seen is
 * shown by a visible substitute.
 */
final class Printable {

  private static final int CONTROL_PICTURES = 0x2400;
  private static final String DELETE_PICTURE = "\u2421";

  private Printable() {}

  /** The text with a substitute for each control, line end, bidi control and lone surrogate. */
  static String of(String text) {
    return text.codePoints().mapToObj(Printable::of).collect(Collectors.joining());
  }

  /** One character or its substitute: ␉ for a tab, ⟪U+202E⟫ for a bidi override. */
  static String of(int codePoint) {
    if (codePoint < ' ') {
      return Character.toString(CONTROL_PICTURES + codePoint);
    }
    if (codePoint == 0x7F) {
      return DELETE_PICTURE;
    }
    return isHidden(codePoint)
        ? String.format(Locale.ROOT, "⟪U+%04X⟫", codePoint)
        : Character.toString(codePoint);
  }

  /** The text with U+FFFD for each lone surrogate, which no encoding can write. */
  static String encodable(String text) {
    return text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isBidiControl(codePoint) || isNoncharacter(codePoint);
    };
  }

  /** The characters with property Bidi_Control (UAX #9). */
  private static boolean isBidiControl(int codePoint) {
    return codePoint == 0x61C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }
}
