package org.rolebook.render.search;

import java.util.Arrays;

/**
 * Numbers the pairs of characters of all texts, from 0 in the order in which they are first met. A
 * table without objects, since every character of a handbook is looked up in it.
 */
final class PairNumbers {

  private static final int GOLDEN = 0x9E3779B9;

  /** The pairs by number. */
  private int[] pairs = new int[1 << 10];

  /** One more than the number of a pair, at the place of the pair or behind it; 0 for none. */
  private int[] places = new int[1 << 12];

  private int size;

  /** The number of a pair, a new one if it was not met before. */
  int of(int pair) {
    int place = place(pair);
    if (places[place] == 0) {
      if (size == pairs.length) {
        grow();
        place = place(pair);
      }
      pairs[size++] = pair;
      places[place] = size;
    }
    return places[place] - 1;
  }

  /** How many pairs there are. */
  int size() {
    return size;
  }

  /** The pair with a number. */
  int pair(int number) {
    return pairs[number];
  }

  /** Where a pair stands, or a free place for it. */
  private int place(int pair) {
    int mask = places.length - 1;
    int hash = pair * GOLDEN;
    int place = (hash ^ (hash >>> 15)) & mask;
    while (places[place] != 0 && pairs[places[place] - 1] != pair) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** A quarter of the places is taken at most. */
  private void grow() {
    pairs = Arrays.copyOf(pairs, 2 * size);
    places = new int[8 * size];
    for (int number = 0; number < size; number++) {
      places[place(pairs[number])] = number + 1;
    }
  }
}
