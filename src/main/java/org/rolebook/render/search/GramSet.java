package org.rolebook.render.search;

import java.util.List;

/**
 * The pairs of neighbouring characters of one entry, each with the best rank of a field that holds
 * it; the last character of each text also stands for itself.
 */
final class GramSet {

  private static final int ROOM = 1 << 11;

  private int[] grams = new int[ROOM];

  /** For each place the number of the rank and one; 0 where there is nothing. */
  private byte[] ranks = new byte[ROOM];

  private int size;

  /** Takes a pair with its rank. */
  @FunctionalInterface
  interface Sink {
    void take(int gram, int rank);
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
      add((text.charAt(i) << 16) | next, (byte) (rank.number() + 1));
    }
  }

  private void add(int gram, byte rank) {
    int place = Hashing.place(gram, grams.length);
    while (ranks[place] != 0 && grams[place] != gram) {
      place = (place + 1) & (grams.length - 1);
    }
    if (ranks[place] == 0) {
      grams[place] = gram;
      ranks[place] = rank;
      size++;
      growIfFull();
    } else if (rank < ranks[place]) {
      ranks[place] = rank;
    }
  }

  private void growIfFull() {
    if (size * 2 > grams.length) {
      int[] known = grams;
      byte[] theirs = ranks;
      grams = new int[known.length * 2];
      ranks = new byte[known.length * 2];
      size = 0;
      for (int i = 0; i < known.length; i++) {
        if (theirs[i] != 0) {
          add(known[i], theirs[i]);
        }
      }
    }
  }

  /** Hands on all pairs, in no order that means anything. */
  void forEach(Sink sink) {
    for (int i = 0; i < grams.length; i++) {
      if (ranks[i] != 0) {
        sink.take(grams[i], ranks[i] - 1);
      }
    }
  }
}
