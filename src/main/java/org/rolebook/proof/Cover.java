package org.rolebook.proof;

import java.util.BitSet;
import java.util.Set;

/**
 * Tells what is withheld from what only looks so: a sentence that the words of the user interface
 * form with names which may be seen.
 */
final class Cover {

  /** Longest name that such a sentence is made of. */
  private static final int LONGEST = 80;

  private final Set<String> names;
  private final String words;

  /**
   * Knows what sentences are made of.
   *
   * @param names whole texts that may be seen, in lower case
   * @param words the words of the user interface, in lower case
   */
  Cover(Set<String> names, String words) {
    this.names = names;
    this.words = words;
  }

  /** Whether a stretch of a text consists of names, whole ones in the text, and common words. */
  boolean covers(String text, int from, int to) {
    BitSet named = new BitSet();
    for (int start = Math.max(0, from - LONGEST); start < to; start++) {
      if (isEdge(text, start)) {
        int length = longest(text, start);
        named.set(start, start + length);
      }
    }
    for (int open = named.nextClearBit(from); open < to; open = named.nextClearBit(open)) {
      int next = named.nextSetBit(open);
      int end = next < 0 || next > to ? to : next;
      if (!words.contains(text.substring(open, end))) {
        return false;
      }
      open = end;
    }
    return !named.get(from, to).isEmpty();
  }

  private int longest(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST); end > start + 1; end--) {
      if (isEdge(text, end) && names.contains(text.substring(start, end))) {
        return end - start;
      }
    }
    return 0;
  }

  /** Whether no word of letters goes on across a place; Han has no such words. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !isPart(text.charAt(at - 1))
        || !isPart(text.charAt(at));
  }

  private static boolean isPart(char character) {
    return Character.isLetterOrDigit(character)
        && Character.UnicodeScript.of(character) != Character.UnicodeScript.HAN;
  }
}
