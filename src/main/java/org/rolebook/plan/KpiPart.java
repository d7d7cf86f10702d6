package org.rolebook.plan;

import java.util.List;

/**
 * One page of the index of KPIs: all of a unit and below, or of a large one what stands under the
 * unit itself, with parts for the rest.
 *
 * @param unit id of the unit; empty for the whole handbook
 * @param units ids of the units whose entries stand on this page, in reading order
 * @param parts the pages for the units directly below; empty if everything stands here
 * @param entries number of entries of the unit and below
 * @param statements number of statements of the unit and below
 */
public record KpiPart(
    String unit, List<String> units, List<KpiPart> parts, int entries, int statements) {

  /** Keeps immutable copies of the lists. */
  public KpiPart {
    units = List.copyOf(units);
    parts = List.copyOf(parts);
  }
}
