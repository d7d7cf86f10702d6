package org.rolebook.publish;

/**
 * How many files a publication wrote and how many it did not need to.
 *
 * @param written number of those that are new or have new bytes
 * @param unchanged number of those that were left untouched
 * @param removed number of those of the previous publication that were deleted
 */
public record Tally(int written, int unchanged, int removed) {

  /** How many there are now. */
  public int present() {
    return written + unchanged;
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(written + other.written, unchanged + other.unchanged, removed + other.removed);
  }
}
