package org.rolebook.check;

import java.util.Arrays;

/** A set of a few numbers from 0, which boxes none. */
final class SmallSet {

  private static final int FREE = -1;

  private final int[] places;

  /** A set for at most so many numbers. */
  SmallSet(int most) {
    places = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
    Arrays.fill(places, FREE);
  }

  /** Adds a number; false if it was there. */
  boolean add(int number) {
    int last = places.length - 1;
    int at = ((number * 0x9E3779B1) >>> 16) & last;
    while (places[at] != FREE && places[at] != number) {
      at = (at + 1) & last;
    }
    boolean isNew = places[at] == FREE;
    places[at] = number;
    return isNew;
  }
}
