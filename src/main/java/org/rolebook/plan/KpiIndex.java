package org.rolebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Defined;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * All KPIs of a handbook: one entry per distinct KPI, so that a shared definition is one entry with
 * several owners, each of which may have its own target and weight.
 */
public final class KpiIndex {

  private final Organisation organisation;
  private final Map<String, Kpi> kpis = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final Map<String, List<KpiStatement>> owners = new LinkedHashMap<>();
  private final Map<String, List<KpiStatement>> byPosition = new LinkedHashMap<>();
  private final Map<String, List<KpiEntry>> byUnit = new LinkedHashMap<>();
  private final Map<String, KpiEntry> entries = new LinkedHashMap<>();

  private KpiIndex(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Gathers the KPIs of a handbook, in reading order of its units and positions. */
  public static KpiIndex of(Organisation organisation) {
    KpiIndex index = new KpiIndex(organisation);
    List<Unit> all = new ArrayList<>();
    organisation
        .tree()
        .roots()
        .forEach(root -> all.addAll(organisation.tree().unitsBelow(root.id())));
    all.forEach(index::addDefinitions);
    organisation.tree().positionsOf("").forEach(index::addStatements);
    for (Unit unit : all) {
      organisation.tree().positionsOf(unit.id()).forEach(index::addStatements);
    }
    index.kpis.keySet().forEach(index::addEntry);
    return index;
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
    return kpis.size();
  }

  /** Number of statements of all positions. */
  public int statements() {
    return byPosition.values().stream().mapToInt(List::size).sum();
  }

  private void addDefinitions(Unit unit) {
    for (int i = 0; i < unit.kpis().size(); i++) {
      String id = unit.kpis().get(i).id();
      add(unit.id() + "#" + (id == null ? i + 1 : id), unit.id(), unit.kpis().get(i));
    }
  }

  private void addStatements(Position position) {
    List<KpiStatement> statements = new ArrayList<>();
    for (Kpi kpi : position.kpis()) {
      KpiStatement statement = statement(position, statements.size() + 1, kpi);
      statements.add(statement);
      add(statement.entry(), position.origin().unit(), statement.kpi());
      owners.computeIfAbsent(statement.entry(), id -> new ArrayList<>()).add(statement);
    }
    byPosition.put(position.id(), List.copyOf(statements));
  }

  private KpiStatement statement(Position position, int number, Kpi kpi) {
    Defined<Kpi> definition = definition(position, kpi.use());
    if (definition == null) {
      return new KpiStatement(position.origin(), number, kpi, null, position.id() + "#" + number);
    }
    Kpi completed = kpi.over(definition.value());
    String entry = definition.unit() + "#" + definition.value().id();
    return new KpiStatement(position.origin(), number, completed, definition.unit(), entry);
  }

  private @Nullable Defined<Kpi> definition(Position position, @Nullable String use) {
    return use == null ? null : organisation.definitions().kpi(position.origin().unit(), use);
  }

  private void add(String entry, String unit, Kpi kpi) {
    kpis.putIfAbsent(entry, kpi);
    units.putIfAbsent(entry, unit);
  }

  private void addEntry(String id) {
    String unit = Objects.requireNonNull(units.get(id));
    Kpi kpi = Objects.requireNonNull(kpis.get(id));
    boolean shared = id.startsWith(unit + "#");
    KpiEntry entry = new KpiEntry(id, unit, shared, kpi, owners.getOrDefault(id, List.of()));
    entries.put(id, entry);
    byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(entry);
  }
}
