package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Which pair of neighbouring characters stands in which entry; the last character of each text also
 * stands for itself. All that is needed to find a text of any length, from one character up, is
 * kept under its first characters.
 */
final class Grams {

  private final Map<Integer, Postings> postings = new HashMap<>();
  private final Map<Integer, FieldRank> best = new HashMap<>();

  /** Adds an entry; its number must be larger than all before. */
  void add(int number, SearchEntry entry, List<ReadingToken> readings) {
    for (SearchLine line : entry.lines()) {
      add(Folding.fold(line.text()), line.field().rank());
    }
    ReadingGrams.of(readings).forEach(gram -> add(gram, FieldRank.READING));
    best.forEach(
        (gram, rank) -> postings.computeIfAbsent(gram, key -> new Postings()).add(number, rank));
    best.clear();
  }

  private void add(String text, FieldRank rank) {
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      best.merge((text.charAt(i) << 16) | next, rank, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** The number of characters of all postings. */
  long size() {
    return postings.values().stream().mapToLong(one -> one.code().length()).sum();
  }

  /**
   * The postings in parts, by the remainder of the first character; sorted within each.
   *
   * @param sink takes one part after the other, with its number
   */
  void parts(int count, BiConsumer<Integer, SortedMap<String, String>> sink) {
    List<List<Integer>> grams = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      grams.add(new ArrayList<>());
    }
    postings.keySet().forEach(gram -> grams.get((char) (gram >>> 16) % count).add(gram));
    for (int part = 0; part < count; part++) {
      SortedMap<String, String> texts = new TreeMap<>();
      grams.get(part).forEach(gram -> texts.put(text(gram), code(gram)));
      sink.accept(part, texts);
    }
  }

  private static String text(int gram) {
    char first = (char) (gram >>> 16);
    char next = (char) (gram & 0xFFFF);
    return next == 0 ? String.valueOf(first) : "" + first + next;
  }

  private String code(Integer gram) {
    Postings list = postings.get(gram);
    return list == null ? "" : list.code();
  }
}
