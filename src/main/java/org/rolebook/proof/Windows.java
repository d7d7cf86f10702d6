package org.rolebook.proof;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A set of stretches of one length that occur in some texts, as hashes: what it holds may, very
 * rarely, not occur in them; what it does not hold never does.
 */
final class Windows {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int STARTS = 22;

  private final int length;
  private final long[] hashes;
  private final BitSet starts = new BitSet(1 << STARTS);

  private Windows(int length, long[] hashes) {
    this.length = length;
    this.hashes = hashes;
    for (long hash : hashes) {
      starts.set(start(hash));
    }
  }

  /**
   * The stretches of the given number of characters in some texts.
   *
   * @param wanted whether the one that begins at an index of a text counts
   */
  static Windows of(int length, Collection<String> texts, BiPredicate<String, Integer> wanted) {
    LongStream.Builder found = LongStream.builder();
    for (String text : texts) {
      each(
          length,
          text,
          (index, hash) -> {
            if (wanted.test(text, index)) {
              found.add(hash);
            }
          });
    }
    return new Windows(length, found.build().sorted().distinct().toArray());
  }

  /** This set without the stretches that occur in other texts as well. */
  Windows without(Collection<String> texts) {
    BitSet gone = new BitSet(hashes.length);
    texts.forEach(text -> each(length, text, (index, hash) -> mark(gone, hash)));
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

  /** Hands on where in a text one of these stretches begins. */
  void in(String text, IntConsumer found) {
    each(
        length,
        text,
        (index, hash) -> {
          if (indexOf(hash) >= 0) {
            found.accept(index);
          }
        });
  }

  private void mark(BitSet gone, long hash) {
    int index = indexOf(hash);
    if (index >= 0) {
      gone.set(index);
    }
  }

  private int indexOf(long hash) {
    return starts.get(start(hash)) ? Arrays.binarySearch(hashes, hash) : -1;
  }

  private interface Hashed {
    void at(int index, long hash);
  }

  /** Goes over a text with a hash that rolls: one character enters it, one leaves. */
  private static void each(int length, String text, Hashed visitor) {
    long leaving = 1;
    for (int i = 0; i < length; i++) {
      leaving *= FACTOR;
    }
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * FACTOR + text.charAt(i);
      if (i >= length) {
        hash -= leaving * text.charAt(i - length);
      }
      if (i >= length - 1) {
        visitor.at(i - length + 1, hash);
      }
    }
  }

  private static int start(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * FACTOR;
    return (int) (mixed >>> (Long.SIZE - STARTS));
  }
}
