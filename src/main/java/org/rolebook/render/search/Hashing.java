package org.rolebook.render.search;

/** Spreads numbers over the places of a table. */
final class Hashing {

  private static final int FACTOR = 0x9E3779B9;

  private Hashing() {}

  /**
   * A place for a number.
   *
   * @param places a power of two
   */
  static int place(int number, int places) {
    int mixed = number * FACTOR;
    return (mixed ^ mixed >>> 16) & (places - 1);
  }
}
