package org.rolebook.amend;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Authority;
import org.rolebook.model.Defined;
import org.rolebook.model.Definitions;
import org.rolebook.model.Kpi;
import org.rolebook.model.Library;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.Unit;

/** What positions can share by an entry in the file of a unit. */
enum SharedKind {
  DUTY("duplicate-responsibility", "responsibilities", ResponsibilityItem.class, "text"),
  AUTHORITY("duplicate-authority", "authorities", Authority.class, "text"),
  KPI("kpi-duplicate", "kpis", Kpi.class, "name");

  /**
   * An entry that is there already.
   *
   * @param id id by which it is taken; null if it has none
   * @param text what it says
   */
  record Entry(@Nullable String id, @Nullable LocalizedText text) {}

  private final String rule;
  private final String list;
  private final Class<? extends Record> type;
  private final String textKey;

  SharedKind(String rule, String list, Class<? extends Record> type, String textKey) {
    this.rule = rule;
    this.list = list;
    this.type = type;
    this.textKey = textKey;
  }

  /** The kind that a rule finds written several times; null for other rules. */
  static @Nullable SharedKind of(String rule) {
    return Stream.of(values()).filter(kind -> kind.rule.equals(rule)).findFirst().orElse(null);
  }

  /** The key of the list of entries. */
  String list() {
    return list;
  }

  /** Whether the list stands in the library of the unit. */
  boolean inLibrary() {
    return this != KPI;
  }

  /** The record of an entry. */
  Class<? extends Record> type() {
    return type;
  }

  /** The key of what an entry says. */
  String textKey() {
    return textKey;
  }

  /** The entries of a unit. */
  List<Entry> entries(Unit unit) {
    Library library = unit.library();
    if (this == KPI) {
      return unit.kpis().stream().map(kpi -> new Entry(kpi.id(), kpi.name())).toList();
    }
    if (library == null) {
      return List.of();
    }
    return this == DUTY
        ? library.responsibilities().stream().map(e -> new Entry(e.id(), e.text())).toList()
        : library.authorities().stream().map(e -> new Entry(e.id(), e.text())).toList();
  }

  /** Whether an id that is used in a unit means an entry of a certain unit. */
  boolean leadsTo(Definitions definitions, String unit, String id, String home) {
    Defined<?> found =
        switch (this) {
          case DUTY -> definitions.responsibility(unit, id);
          case AUTHORITY -> definitions.authority(unit, id);
          case KPI -> definitions.kpi(unit, id);
        };
    return Objects.nonNull(found) && found.unit().equals(home);
  }
}
