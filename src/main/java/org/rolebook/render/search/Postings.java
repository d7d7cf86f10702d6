package org.rolebook.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The entries that hold a pair of characters, with the best rank of a field that does: for each in
 * order its distance from the one before, times four, plus the rank, as a number to the base 32,
 * lowest digit first; a digit that is not the last one is raised by 32.
 */
final class Postings {

  private static final byte[] DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
          .getBytes(StandardCharsets.US_ASCII);

  private byte[] code = new byte[8];
  private int length;
  private int last = -1;

  /** Adds an entry with the number of a rank. */
  void add(int entry, int rank) {
    int rest = (entry - last) * 4 + rank;
    while (rest >= 32) {
      put(rest % 32 + 32);
      rest /= 32;
    }
    put(rest);
    last = entry;
  }

  private void put(int digit) {
    if (length == code.length) {
      code = Arrays.copyOf(code, length * 3 / 2);
    }
    code[length++] = DIGITS[digit];
  }

  /** Number of characters so far. */
  int length() {
    return length;
  }

  /** The entries so far. */
  String code() {
    return new String(code, 0, length, StandardCharsets.US_ASCII);
  }
}
