package org.rolebook.render.view;

import java.util.List;

/**
 * The KPIs of one unit in the index by unit.
 *
 * @param unit the unit
 * @param positions its positions with KPIs
 */
public record KpiUnit(Link unit, List<KpiPosition> positions) {
  /** Keeps immutable copies of the lists. */
  public KpiUnit {
    positions = List.copyOf(positions);
  }
}
