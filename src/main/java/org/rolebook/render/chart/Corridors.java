package org.rolebook.render.chart;

import java.util.Arrays;
import java.util.Collection;

/** Coordinates beside the boxes along which a dotted line may run on one axis. */
final class Corridors {

  private static final int NEAREST = 8;

  /** Sorted, each once. */
  private final double[] places;

  Corridors(Collection<Double> places) {
    this.places = places.stream().mapToDouble(place -> place).sorted().distinct().toArray();
  }

  /** The nearest corridors on both sides of each value, and the two at the edges of the chart. */
  double[] near(double first, double second) {
    double[] near = new double[4 + 4 * NEAREST];
    near[0] = first;
    near[1] = second;
    near[2] = places[0];
    near[3] = places[places.length - 1];
    int size = addAround(second, near, addAround(first, near, 4));
    Arrays.sort(near, 0, size);
    return distinct(near, size);
  }

  /** Puts the corridors on both sides of a value behind those that are there. */
  private int addAround(double value, double[] near, int from) {
    int found = Arrays.binarySearch(places, value);
    int above = found < 0 ? -found - 1 : found + 1;
    int low = Math.max(0, above - NEAREST);
    int high = Math.min(places.length, above + NEAREST);
    System.arraycopy(places, low, near, from, high - low);
    return from + high - low;
  }

  private static double[] distinct(double[] sorted, int size) {
    int kept = 1;
    for (int i = 1; i < size; i++) {
      if (sorted[i] != sorted[kept - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
