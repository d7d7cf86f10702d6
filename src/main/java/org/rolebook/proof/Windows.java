package org.rolebook.proof;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A set of all stretches of one length that occur in some texts, as hashes: what it holds may, very
 * rarely, not occur in them; what it does not hold never does.
 */
final class Windows {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int STARTS = 1 << 22;

  private final int length;
  private final long[] hashes;
  private final BitSet starts = new BitSet(STARTS);

  private Windows(int length, long[] hashes) {
    this.length = length;
    this.hashes = hashes;
    for (long hash : hashes) {
      starts.set(start(hash));
    }
  }

  /** The stretches of the given number of characters in some texts. */
  static Windows of(int length, Collection<String> texts) {
    return new Windows(
        length,
        texts.stream().flatMapToLong(text -> hashes(length, text)).sorted().distinct().toArray());
  }

  /** This set without the stretches that occur in other texts as well. */
  Windows without(Collection<String> texts) {
    BitSet gone = new BitSet(hashes.length);
    for (String text : texts) {
      hashes(length, text).filter(hash -> starts.get(start(hash))).forEach(h -> mark(gone, h));
    }
    return new Windows(
        length,
        IntStream.range(0, hashes.length)
            .filter(index -> !gone.get(index))
            .mapToLong(index -> hashes[index])
            .toArray());
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  int length() {
    return length;
  }

  /** Whether the stretch that begins at an index of a text is one of these. */
  boolean holds(String text, int index) {
    if (index + length > text.length()) {
      return false;
    }
    long hash = hash(text, index, length);
    return starts.get(start(hash)) && Arrays.binarySearch(hashes, hash) >= 0;
  }

  private void mark(BitSet gone, long hash) {
    int index = Arrays.binarySearch(hashes, hash);
    if (index >= 0) {
      gone.set(index);
    }
  }

  private static LongStream hashes(int length, String text) {
    return IntStream.rangeClosed(0, text.length() - length)
        .mapToLong(index -> hash(text, index, length));
  }

  private static long hash(String text, int index, int length) {
    long hash = length;
    for (int i = index; i < index + length; i++) {
      hash = (hash + text.charAt(i)) * FACTOR;
    }
    return hash;
  }

  private static int start(long hash) {
    return (int) (hash >>> 42) & (STARTS - 1);
  }
}
