package org.rolebook.render.view;

import java.util.List;

/**
 * The KPIs of one position in the index by unit.
 *
 * @param position the position
 * @param weights sum of the weights in percent; empty if none is stated
 * @param kpis its KPIs
 */
public record KpiPosition(Link position, String weights, List<KpiView> kpis) {
  /** Keeps immutable copies of the lists. */
  public KpiPosition {
    kpis = List.copyOf(kpis);
  }
}
