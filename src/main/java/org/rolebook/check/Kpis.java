package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Defined;
import org.rolebook.model.Kpi;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/** The KPIs of positions in force and the definitions of units. Those without a text are left. */
final class Kpis {

  private final Organisation organisation;
  private final String language;
  private final Map<String, List<KpiUse>> positions = new LinkedHashMap<>();
  private final List<KpiUse> definitions = new ArrayList<>();
  private final Map<String, List<KpiUse>> uses = new HashMap<>();

  Kpis(Organisation organisation) {
    this.organisation = organisation;
    this.language = organisation.handbook().defaultLanguage();
    organisation.handbook().positions().values().stream()
        .filter(MissingRequired::isInForce)
        .forEach(this::add);
    organisation.handbook().units().values().forEach(this::add);
  }

  /** The KPIs of each position that has any, by its id. */
  Map<String, List<KpiUse>> ofPositions() {
    return positions;
  }

  /** The definitions of all units. */
  List<KpiUse> definitions() {
    return definitions;
  }

  /** Every KPI where it is defined: definitions, and what positions have for themselves. */
  Stream<KpiUse> statements() {
    Stream<KpiUse> own =
        positions.values().stream().flatMap(List::stream).filter(use -> use.shared() == null);
    return Stream.concat(definitions.stream(), own);
  }

  /** Whether something holds for a KPI as it is used: for a definition, in all of its uses. */
  boolean holds(KpiUse statement, Predicate<Kpi> condition) {
    String shared = statement.shared();
    List<KpiUse> used = shared == null ? List.of() : uses.getOrDefault(shared, List.of());
    return used.isEmpty()
        ? condition.test(statement.kpi())
        : used.stream().allMatch(use -> condition.test(use.kpi()));
  }

  /** Whether a position in force uses a definition. */
  boolean isUsed(KpiUse definition) {
    return uses.containsKey(String.valueOf(definition.shared()));
  }

  /** A text in the default language; empty if there is none. */
  String text(@Nullable LocalizedText text) {
    return text == null ? "" : text.in(language, language).text();
  }

  private void add(Position position) {
    List<KpiUse> found = new ArrayList<>();
    String unit = position.origin().unit();
    for (int i = 0; i < position.kpis().size(); i++) {
      Kpi kpi = position.kpis().get(i);
      Defined<Kpi> base =
          kpi.use() == null ? null : organisation.definitions().kpi(unit, kpi.use());
      Kpi whole = base == null ? kpi : kpi.over(base.value());
      String shared = base == null ? null : base.unit() + "#" + kpi.use();
      add(found, new Place(position.id(), "kpis[" + i + "]"), unit, whole, shared);
    }
    found.stream()
        .filter(use -> use.shared() != null)
        .forEach(use -> uses.computeIfAbsent(use.shared(), key -> new ArrayList<>()).add(use));
    if (!found.isEmpty()) {
      positions.put(position.id(), found);
    }
  }

  private void add(Unit unit) {
    for (int i = 0; i < unit.kpis().size(); i++) {
      Kpi kpi = unit.kpis().get(i);
      String shared = unit.id() + "#" + kpi.id();
      add(definitions, new Place(unit.id(), "kpis[" + i + "]"), unit.id(), kpi, shared);
    }
  }

  private void add(List<KpiUse> list, Place place, String unit, Kpi kpi, @Nullable String shared) {
    String name = kpi.name() == null ? text(kpi.definition()) : text(kpi.name());
    if (!name.isBlank()) {
      list.add(new KpiUse(place, organisation.tree().organisationOf(unit), kpi, shared, name));
    }
  }
}
