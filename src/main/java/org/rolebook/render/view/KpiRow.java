package org.rolebook.render.view;

import java.util.List;

/**
 * One row of the index by KPI.
 *
 * @param kpi the KPI
 * @param owners the positions that state it
 */
public record KpiRow(KpiView kpi, List<KpiOwner> owners) {
  /** Keeps immutable copies of the lists. */
  public KpiRow {
    owners = List.copyOf(owners);
  }
}
