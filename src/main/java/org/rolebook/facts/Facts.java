package org.rolebook.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an organisation consists of.
 *
 * @param id id of its unit; empty for all organisations together
 * @param name its name in the default language
 * @param units number of units, itself among them
 * @param depth levels of units, one for a unit without others below it
 * @param positions number of positions
 * @param levels positions on the longest reporting line, its top among them
 * @param headcount how many people
 * @param kpis statements of KPIs
 * @param spans number of direct reports to the number of positions that have so many; only those
 *     that have any
 * @param coverage field of a position to the number of positions that have it, in the order of the
 *     declarations
 */
public record Facts(
    String id,
    String name,
    int units,
    int depth,
    int positions,
    int levels,
    Headcount headcount,
    KpiCount kpis,
    SortedMap<Integer, Integer> spans,
    Map<String, Integer> coverage) {

  /** Keeps immutable copies. */
  public Facts {
    spans = Collections.unmodifiableSortedMap(new TreeMap<>(spans));
    coverage = Collections.unmodifiableMap(new LinkedHashMap<>(coverage));
  }

  /** Nothing yet. */
  static Facts none() {
    return new Facts("", "", 0, 0, 0, 0, Headcount.NONE, KpiCount.NONE, new TreeMap<>(), Map.of());
  }

  /** Both together. */
  Facts plus(Facts other) {
    return new Facts(
        "",
        "",
        units + other.units,
        Math.max(depth, other.depth),
        positions + other.positions,
        Math.max(levels, other.levels),
        headcount.plus(other.headcount),
        kpis.plus(other.kpis),
        new TreeMap<>(sum(spans, other.spans)),
        sum(coverage, other.coverage));
  }

  private static <K> Map<K, Integer> sum(Map<K, Integer> left, Map<K, Integer> right) {
    Map<K, Integer> sum = new LinkedHashMap<>(left);
    right.forEach((key, count) -> sum.merge(key, count, Integer::sum));
    return sum;
  }
}
