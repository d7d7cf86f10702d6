package org.rolebook.plan;

import java.util.List;
import org.rolebook.model.Kpi;

/**
 * A KPI with all positions that state it: one row of the index.
 *
 * @param id {@code unit#kpi} for a shared definition, else {@code position#number}
 * @param unit id of the unit under which it stands: that which defines it, or that of its position
 * @param shared whether a unit defines it
 * @param kpi the definition, or the only statement
 * @param owners the statements; empty for a definition that nobody uses
 */
public record KpiEntry(String id, String unit, boolean shared, Kpi kpi, List<KpiStatement> owners) {

  /** Keeps an immutable copy of the owners. */
  public KpiEntry {
    owners = List.copyOf(owners);
  }
}
