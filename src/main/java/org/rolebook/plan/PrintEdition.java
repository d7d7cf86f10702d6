package org.rolebook.plan;

import java.util.List;

/**
 * What stands on one page for paper: a unit and all below it, or of a large one what belongs to the
 * unit itself.
 *
 * @param unit id of the unit
 * @param volume number of the volume, from 1
 * @param volumes how many volumes the unit itself fills
 * @param entries what it holds, in reading order
 * @param others the editions that hold the rest: further volumes, then those of the units below
 */
public record PrintEdition(
    String unit, int volume, int volumes, List<PrintEntry> entries, List<PageKey> others) {

  /** Largest number of positions and free pages in one edition. */
  public static final int LARGEST = 200;

  /** Keeps immutable copies of the lists. */
  public PrintEdition {
    entries = List.copyOf(entries);
    others = List.copyOf(others);
  }

  /** The page that it stands on. */
  public PageKey key() {
    return PageKey.print(unit, volume);
  }

  /** How many volumes so many positions and pages of one unit fill. */
  static int volumes(int elements) {
    return Math.max(1, (elements + LARGEST - 1) / LARGEST);
  }
}
