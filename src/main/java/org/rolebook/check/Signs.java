package org.rolebook.check;

import java.util.BitSet;
import java.util.Collection;

/**
 * Tells quickly that none of many words is in a text: none of its pairs of characters begins one of
 * them. Most texts hold none, and this is much less work than to try all words everywhere. Letters
 * from A to Z count as small ones.
 */
final class Signs {

  private static final int SIZE = 1 << 16;

  private final BitSet pairs = new BitSet(SIZE);
  private final BitSet single = new BitSet(SIZE);
  private final BitSet first = new BitSet(SIZE);

  /** The signs of some words without gaps. */
  Signs(Collection<String> words) {
    this(words, '\uFFFF');
  }

  /**
   * The signs of some words.
   *
   * @param gap a character at which what is certain about a word ends
   */
  Signs(Collection<String> words, char gap) {
    for (String word : words) {
      boolean lone = word.length() == 1 || (word.length() > 1 && word.charAt(1) == gap);
      if (lone) {
        single.set(small(word.charAt(0)));
      } else if (!word.isEmpty()) {
        pairs.set(hash(word.charAt(0), word.charAt(1)));
      }
      if (!word.isEmpty()) {
        first.set(small(word.charAt(0)));
      }
    }
  }

  /** Whether one of the words may be in a text; never false where one is. */
  boolean mayBeIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      char each = small(text.charAt(at));
      if (first.get(each) && (single.get(each) || isPair(text, at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPair(String text, int at) {
    return at + 1 < text.length() && pairs.get(hash(text.charAt(at), text.charAt(at + 1)));
  }

  private static int hash(char first, char second) {
    return (small(first) * 31 + small(second)) % SIZE;
  }

  /** As case-insensitive patterns compare. */
  private static char small(char each) {
    return each >= 'A' && each <= 'Z' ? (char) (each + ('a' - 'A')) : each;
  }
}
