package org.rolebook.render.search;

/**
 * The entries that hold a pair of characters, with the best rank of a field that does: for each in
 * order its distance from the one before, times four, plus the rank, as a number to the base 32,
 * lowest digit first; a digit that is not the last one is raised by 32.
 */
final class Postings {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final StringBuilder code = new StringBuilder(8);
  private int last = -1;

  /** Adds an entry with the number of a rank. */
  void add(int entry, int rank) {
    int rest = (entry - last) * 4 + rank;
    while (rest >= 32) {
      code.append(DIGITS.charAt(rest % 32 + 32));
      rest /= 32;
    }
    code.append(DIGITS.charAt(rest));
    last = entry;
  }

  /** Number of characters of the code. */
  int length() {
    return code.length();
  }

  /** The entries so far. */
  String code() {
    return code.toString();
  }
}
