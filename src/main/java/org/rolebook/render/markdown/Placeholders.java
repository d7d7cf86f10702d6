package org.rolebook.render.markdown;

/**
 * Characters that stand for others between the text of an author and the HTML. They are
 * noncharacters of Unicode, so that no text holds them; those in a text are left out.
 */
final class Placeholders {

  /** Parts a mark from asterisks. */
  static final char JOINT = '\uFDD0';

  /** Two opening brackets. */
  static final char OPEN = '\uFDD1';

  /** A bar within double brackets. */
  static final char BAR = '\uFDD2';

  /** Two closing brackets. */
  static final char CLOSE = '\uFDD3';

  private Placeholders() {}

  /** The text without noncharacters of its own. */
  static String clean(String text) {
    return hasAny(text) ? text.replaceAll("[\uFDD0-\uFDD3]", "") : text;
  }

  /** What an author would have written: placeholders that no parser took are put back. */
  static String restore(String text) {
    if (!hasAny(text)) {
      return text;
    }
    return text.replace(String.valueOf(JOINT), "")
        .replace(String.valueOf(OPEN), "[[")
        .replace(BAR, '|')
        .replace(String.valueOf(CLOSE), "]]");
  }

  /** Whether a text holds any of them. */
  static boolean hasAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= JOINT && text.charAt(i) <= CLOSE) {
        return true;
      }
    }
    return false;
  }
}
