package org.rolebook.incremental;

/**
 * A sum of 128 bits over characters, which mixes as MurmurHash3 does in its form for 64-bit
 * processors; it counts characters, and fills up the last block. No two models come to the same by
 * chance; it keeps nobody from making up two that do, who could only see an old page in a site of
 * his own. Without the second compiler of Java it takes an eighth of the time of SHA-256, and a
 * quarter of that of MD5, which not every Java has.
 */
final class Mixture {

  private static final long FIRST = 0x87c37b91114253d5L;
  private static final long SECOND = 0x4cf5ad432745937fL;
  private static final int BLOCK = 8;

  private final char[] buffer = new char[BLOCK * 128];
  private int length;
  private long all;
  private long one;
  private long two;

  /** Adds a text; its length has to be added before it. */
  void add(String text) {
    int size = text.length();
    int from = 0;
    while (from < size) {
      int to = Math.min(size, from + buffer.length - length);
      text.getChars(from, to, buffer, length);
      length += to - from;
      from = to;
      drainIfFull();
    }
  }

  /** Adds the lower half of a number. */
  void add(int unit) {
    buffer[length++] = (char) unit;
    drainIfFull();
  }

  private void drainIfFull() {
    if (length == buffer.length) {
      drain();
    }
  }

  private void drain() {
    all += length;
    while (length % BLOCK != 0) {
      buffer[length++] = 0;
    }
    for (int i = 0; i < length; i += BLOCK) {
      block(word(i), word(i + BLOCK / 2));
    }
    length = 0;
  }

  private long word(int at) {
    return buffer[at]
        | (long) buffer[at + 1] << 16
        | (long) buffer[at + 2] << 32
        | (long) buffer[at + 3] << 48;
  }

  private void block(long first, long second) {
    one ^= Long.rotateLeft(first * FIRST, 31) * SECOND;
    one = (Long.rotateLeft(one, 27) + two) * 5 + 0x52dce729;
    two ^= Long.rotateLeft(second * SECOND, 33) * FIRST;
    two = (Long.rotateLeft(two, 31) + one) * 5 + 0x38495ab5;
  }

  /** The sum; nothing may be added any more. */
  ModelDigest.Digest sum() {
    drain();
    one ^= all;
    two ^= all;
    one += two;
    two += one;
    one = last(one);
    two = last(two);
    one += two;
    two += one;
    return new ModelDigest.Digest(one, two);
  }

  private static long last(long word) {
    long mixed = (word ^ word >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
