package org.rolebook.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rolebook.model.Organisation;

/**
 * All KPIs of a handbook: one entry per distinct KPI, so that a shared definition is one entry with
 * several owners, each of which may have its own target and weight.
 */
public final class KpiIndex {

  private final Map<String, List<KpiStatement>> byPosition;
  private final Map<String, List<KpiEntry>> byUnit;
  private final Map<String, KpiEntry> entries = new HashMap<>();

  KpiIndex(Map<String, List<KpiStatement>> byPosition, Map<String, List<KpiEntry>> byUnit) {
    this.byPosition = byPosition;
    this.byUnit = byUnit;
    byUnit.values().forEach(all -> all.forEach(entry -> entries.put(entry.id(), entry)));
  }

  /** Gathers the KPIs of a handbook, in reading order of its units and positions. */
  public static KpiIndex of(Organisation organisation) {
    return new KpiGathering(organisation).index();
  }

  /** The entries that stand under a unit itself, definitions first. */
  public List<KpiEntry> entriesOf(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  /** An entry of the index by its id. */
  public KpiEntry entry(String id) {
    return Objects.requireNonNull(entries.get(id), id);
  }

  /** What a position states, in its order. */
  public List<KpiStatement> statementsOf(String position) {
    return byPosition.getOrDefault(position, List.of());
  }

  /** Number of entries. */
  public int size() {
    return entries.size();
  }

  /** Number of statements of all positions. */
  public int statements() {
    return byPosition.values().stream().mapToInt(List::size).sum();
  }
}
