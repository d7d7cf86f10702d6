package org.rolebook.render.search;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of neighbouring characters of one entry, each with the best rank of a field that holds
 * it; the last character of each text also stands for itself.
 */
final class GramSet {

  private final PairNumbers numbers = new PairNumbers();

  /** The best rank of a pair, by its number. */
  private byte[] best = new byte[1 << 10];

  /** Takes a pair with the number of its rank. */
  @FunctionalInterface
  interface Sink {
    void take(int pair, int rank);
  }

  /** The pairs of all texts of an entry, and those that can be typed for its names. */
  static GramSet of(SearchEntry entry, List<ReadingToken> readings) {
    GramSet set = new GramSet();
    for (SearchLine line : entry.lines()) {
      set.add(Folding.fold(line.text()), line.field().rank());
    }
    ReadingGrams.of(readings).forEach(gram -> set.add(gram, FieldRank.READING));
    return set;
  }

  private void add(String text, FieldRank rank) {
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      add((text.charAt(i) << 16) | next, (byte) rank.number());
    }
  }

  private void add(int pair, byte rank) {
    int known = numbers.size();
    int number = numbers.of(pair);
    if (number == best.length) {
      best = Arrays.copyOf(best, 2 * number);
    }
    best[number] = number == known || rank < best[number] ? rank : best[number];
  }

  /** Hands on all pairs, in the order in which they were met. */
  void forEach(Sink sink) {
    for (int number = 0; number < numbers.size(); number++) {
      sink.take(numbers.pair(number), best[number]);
    }
  }
}
