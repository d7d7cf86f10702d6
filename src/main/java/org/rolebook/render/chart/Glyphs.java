package org.rolebook.render.chart;

import java.lang.Character.UnicodeScript;

/** Estimated advance widths, good enough to size a box without knowing the reader's font. */
final class Glyphs {

  private static final String WIDE_PUNCTUATION = "“”‘’…—";

  /** Before it, no character is a mark or fills a square: the soft hyphen. */
  private static final int FIRST_MARK = 0xAD;

  private Glyphs() {}

  /** Estimated width of the text in px at the given font size. */
  static double width(String text, double fontSize) {
    for (int i = 0; i < text.length(); i++) {
      if (!isCommonHan(text.charAt(i))) {
        return fontSize * text.codePoints().mapToDouble(Glyphs::ems).sum();
      }
    }
    return fontSize * text.length();
  }

  /** Whether a character is one of those of which most Chinese text is made. */
  static boolean isCommonHan(int codePoint) {
    return codePoint >= 0x4E00 && codePoint <= 0x9FA5;
  }

  /** Estimated width of a character in em. */
  static double ems(int codePoint) {
    if (isCommonHan(codePoint)) {
      return 1;
    }
    if (isMark(codePoint)) {
      return 0;
    }
    if (isWide(codePoint)) {
      return 1;
    }
    if (codePoint == ' ') {
      return 0.3;
    }
    return Character.isUpperCase(codePoint) ? 0.66 : 0.56;
  }

  /** Whether the character belongs to the one before it. */
  static boolean isMark(int codePoint) {
    if (codePoint < FIRST_MARK || isCommonHan(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Whether the character fills a square, as Han characters and full-width punctuation do. */
  static boolean isWide(int codePoint) {
    return isCommonHan(codePoint) || (codePoint >= FIRST_MARK && isWideSign(codePoint));
  }

  private static boolean isWideSign(int codePoint) {
    return codePoint >= 0x1F000
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || WIDE_PUNCTUATION.indexOf(codePoint) >= 0
        || isWideScript(UnicodeScript.of(codePoint));
  }

  private static boolean isWideScript(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }
}
