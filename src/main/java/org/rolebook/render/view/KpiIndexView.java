package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of KPIs of a handbook or unit, by KPI or by unit.
 *
 * @param unit the unit; null for the whole handbook
 * @param grouping {@code kpi} or {@code unit}
 * @param other the index in the other grouping; null if there is none
 * @param count KPIs in all
 * @param statements statements of KPIs in all
 * @param parts pages that hold the rest of a large index; the note is the number of KPIs
 * @param rows rows by KPI
 * @param units rows by unit
 */
public record KpiIndexView(
    @Nullable Link unit,
    String grouping,
    @Nullable Link other,
    int count,
    int statements,
    List<Link> parts,
    List<KpiRow> rows,
    List<KpiUnit> units) {
  /** Keeps immutable copies of the lists. */
  public KpiIndexView {
    parts = List.copyOf(parts);
    rows = List.copyOf(rows);
    units = List.copyOf(units);
  }
}
