package org.rolebook.render.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /** The postings in parts, by the remainder of the first character; sorted within each. */
  Map<Integer, SortedMap<String, String>> parts(int count) {
    Map<Integer, SortedMap<String, String>> parts = new TreeMap<>();
    for (int part = 0; part < count; part++) {
      parts.put(part, new TreeMap<>());
    }
    postings.forEach(
        (gram, list) -> {
          char first = (char) (gram >>> 16);
          char next = (char) (gram & 0xFFFF);
          String text = next == 0 ? String.valueOf(first) : "" + first + next;
          parts.getOrDefault(first % count, new TreeMap<>()).put(text, list.code());
        });
    return parts;
  }
}
