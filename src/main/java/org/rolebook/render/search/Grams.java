package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Which pair of neighbouring characters stands in which entry; the last character of each text also
 * stands for itself. All that is needed to find a text of any length, from one character up, is
 * kept under its first characters.
 */
final class Grams {

  private static final FieldRank[] RANKS = FieldRank.values();

  private final PairNumbers numbers = new PairNumbers();

  /** By the number of the pair. */
  private final List<Postings> postings = new ArrayList<>();

  /** The best rank in the entry at hand, by the number of the pair; the last one for none. */
  private byte[] best = new byte[0];

  /** The numbers of the pairs of the entry at hand. */
  private int[] met = new int[1 << 12];

  private int count;

  /** Adds an entry; its number must be larger than all before. */
  void add(int number, SearchEntry entry, List<ReadingToken> readings) {
    for (SearchLine line : entry.lines()) {
      add(Folding.fold(line.text()), line.field().rank());
    }
    ReadingGrams.of(readings).forEach(gram -> add(gram, FieldRank.READING));
    for (int i = 0; i < count; i++) {
      postings.get(met[i]).add(number, RANKS[best[met[i]]]);
      best[met[i]] = (byte) RANKS.length;
    }
    count = 0;
  }

  private void add(String text, FieldRank rank) {
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      add(numbers.of((text.charAt(i) << 16) | next), (byte) rank.number());
    }
  }

  private void add(int pair, byte rank) {
    if (pair == postings.size()) {
      begin(pair);
    }
    if (best[pair] == RANKS.length) {
      met = count == met.length ? Arrays.copyOf(met, 2 * count) : met;
      met[count++] = pair;
    }
    best[pair] = rank < best[pair] ? rank : best[pair];
  }

  /** Begins the postings of a new pair. */
  private void begin(int pair) {
    postings.add(new Postings());
    if (pair == best.length) {
      best = Arrays.copyOf(best, 2 * pair + 1024);
      Arrays.fill(best, pair, best.length, (byte) RANKS.length);
    }
  }

  /** The number of characters of all postings. */
  long size() {
    return postings.stream().mapToLong(Postings::length).sum();
  }

  /**
   * The postings in parts, by the remainder of the first character; sorted within each.
   *
   * @param sink takes one part after the other, with its number
   */
  void parts(int parts, BiConsumer<Integer, SortedMap<String, String>> sink) {
    List<List<Integer>> grams = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      grams.add(new ArrayList<>());
    }
    for (int number = 0; number < numbers.size(); number++) {
      grams.get((numbers.pair(number) >>> 16) % parts).add(number);
    }
    for (int part = 0; part < parts; part++) {
      SortedMap<String, String> texts = new TreeMap<>();
      grams
          .get(part)
          .forEach(number -> texts.put(text(numbers.pair(number)), postings.get(number).code()));
      sink.accept(part, texts);
    }
  }

  private static String text(int gram) {
    char first = (char) (gram >>> 16);
    char next = (char) (gram & 0xFFFF);
    return next == 0 ? String.valueOf(first) : "" + first + next;
  }
}
