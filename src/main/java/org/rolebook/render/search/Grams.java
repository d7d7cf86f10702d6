package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Which pair of neighbouring characters stands in which entry. All that is needed to find a text of
 * any length, from one character up, is kept under its first characters.
 */
final class Grams {

  private final PairNumbers numbers = new PairNumbers();

  /** By the number of the pair. */
  private final List<Postings> postings = new ArrayList<>();

  /** Adds an entry; its number must be larger than all before. */
  void add(int number, GramSet set) {
    set.forEach((pair, rank) -> of(numbers.of(pair)).add(number, rank));
  }

  private Postings of(int pair) {
    if (pair == postings.size()) {
      postings.add(new Postings());
    }
    return postings.get(pair);
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
