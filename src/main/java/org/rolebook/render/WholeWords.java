package org.rolebook.render;

/**
 * Finds names in running text where they are words of their own; Chinese has no borders of words.
 */
final class WholeWords {

  private static final int END_OF_LATIN = 0x250;

  private WholeWords() {}

  /** Whether a word stands in a text other than within a longer Latin word or number. */
  static boolean contains(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0 && (goesOn(text, at - 1) || goesOn(text, at + word.length() - 1))) {
      at = text.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  /** Whether a Latin word goes on from one character to the next. */
  private static boolean goesOn(String text, int from) {
    return from >= 0
        && from + 1 < text.length()
        && isLatin(text.charAt(from))
        && isLatin(text.charAt(from + 1));
  }

  private static boolean isLatin(char character) {
    return character < END_OF_LATIN && Character.isLetterOrDigit(character);
  }
}
