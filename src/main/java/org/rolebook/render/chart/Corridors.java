package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Coordinates beside the boxes along which a dotted line may run on one axis. */
final class Corridors {

  private static final int NEAREST = 8;

  private final TreeSet<Double> places;

  Corridors(Collection<Double> places) {
    this.places = new TreeSet<>(places);
  }

  /** The nearest corridors on both sides of each value, and the two at the edges of the chart. */
  List<Double> near(double first, double second) {
    TreeSet<Double> near = new TreeSet<>(List.of(first, second, places.first(), places.last()));
    near.addAll(around(first));
    near.addAll(around(second));
    return List.copyOf(near);
  }

  private List<Double> around(double value) {
    List<Double> around = new ArrayList<>();
    places.headSet(value, true).descendingSet().stream().limit(NEAREST).forEach(around::add);
    places.tailSet(value, false).stream().limit(NEAREST).forEach(around::add);
    return around;
  }
}
