package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which pair of neighbouring characters stands in which entry. All that is needed to find a text of
 * any length, from one character up, is kept under its first characters.
 */
final class Grams {

  private static final int ROOM = 1 << 14;

  private int[] grams = new int[ROOM];
  private @Nullable Postings[] postings = new @Nullable Postings[ROOM];
  private int count;

  /** Adds an entry; its number must be larger than all before. */
  void add(int number, GramSet set) {
    set.forEach((gram, rank) -> of(gram).add(number, rank));
  }

  private Postings of(int gram) {
    int place = place(gram);
    Postings known = postings[place];
    if (known != null) {
      return known;
    }
    Postings list = new Postings();
    grams[place] = gram;
    postings[place] = list;
    if (++count * 2 > grams.length) {
      grow();
    }
    return list;
  }

  /** Where a pair stands, or would stand. */
  private int place(int gram) {
    int place = Hashing.place(gram, grams.length);
    while (postings[place] != null && grams[place] != gram) {
      place = (place + 1) & (grams.length - 1);
    }
    return place;
  }

  private void grow() {
    int[] known = grams;
    @Nullable Postings[] theirs = postings;
    grams = new int[known.length * 2];
    postings = new @Nullable Postings[known.length * 2];
    for (int i = 0; i < known.length; i++) {
      if (theirs[i] != null) {
        int place = place(known[i]);
        grams[place] = known[i];
        postings[place] = theirs[i];
      }
    }
  }

  /** The number of characters of all postings. */
  long size() {
    long size = 0;
    for (Postings list : postings) {
      size += list == null ? 0 : list.length();
    }
    return size;
  }

  /**
   * The postings in parts, by the remainder of the first character; sorted within each.
   *
   * @param sink takes one part after the other, with its number
   */
  void parts(int count, BiConsumer<Integer, SortedMap<String, String>> sink) {
    List<List<Integer>> places = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      places.add(new ArrayList<>());
    }
    for (int i = 0; i < grams.length; i++) {
      if (postings[i] != null) {
        places.get((char) (grams[i] >>> 16) % count).add(i);
      }
    }
    for (int part = 0; part < count; part++) {
      SortedMap<String, String> texts = new TreeMap<>();
      places.get(part).forEach(place -> texts.put(text(grams[place]), code(place)));
      sink.accept(part, texts);
    }
  }

  private static String text(int gram) {
    char first = (char) (gram >>> 16);
    char next = (char) (gram & 0xFFFF);
    return next == 0 ? String.valueOf(first) : "" + first + next;
  }

  private String code(int place) {
    Postings list = postings[place];
    return list == null ? "" : list.code();
  }
}
