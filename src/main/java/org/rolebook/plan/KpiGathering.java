package org.rolebook.plan;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.rolebook.model.UnitTree;

/** Gathers the KPIs of a handbook; what only that needs goes with it. */
final class KpiGathering {

  private final Organisation organisation;
  private final Map<String, Kpi> kpis = new LinkedHashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, List<KpiStatement>> owners = new HashMap<>();
  private final Map<String, List<KpiStatement>> byPosition = new HashMap<>();
  private final Map<String, List<KpiEntry>> byUnit = new HashMap<>();

  KpiGathering(Organisation organisation) {
    this.organisation = organisation;
  }

  /** All KPIs, in reading order of the units and positions. */
  KpiIndex index() {
    UnitTree tree = organisation.tree();
    List<Unit> all = new ArrayList<>();
    tree.roots().forEach(root -> all.addAll(tree.unitsBelow(root.id())));
    all.forEach(this::addDefinitions);
    tree.positionsOf("").forEach(this::addStatements);
    all.forEach(unit -> tree.positionsOf(unit.id()).forEach(this::addStatements));
    kpis.keySet().forEach(this::addEntry);
    byUnit.replaceAll((unit, entries) -> List.copyOf(entries));
    return new KpiIndex(byPosition, byUnit);
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
      owners.computeIfAbsent(statement.entry(), id -> new ArrayList<>(1)).add(statement);
    }
    if (!statements.isEmpty()) {
      byPosition.put(position.id(), List.copyOf(statements));
    }
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
    byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(entry);
  }
}
