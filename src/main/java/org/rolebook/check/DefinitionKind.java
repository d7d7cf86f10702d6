package org.rolebook.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.AppraisalScheme;
import org.rolebook.model.Authority;
import org.rolebook.model.Definitions;
import org.rolebook.model.Grade;
import org.rolebook.model.Kpi;
import org.rolebook.model.Library;
import org.rolebook.model.Metric;
import org.rolebook.model.Organisation;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.Unit;

/** What a unit can define for everything below it. */
enum DefinitionKind {
  GRADE(Definitions::grade, "grades", ids(Unit::grades, Grade::id)),
  KPI(Definitions::kpi, "kpis", ids(Unit::kpis, Kpi::id)),
  METRIC(Definitions::metric, "metrics", ids(Unit::metrics, Metric::code)),
  AUTHORITY(
      Definitions::authority,
      "library.authorities",
      ids(library(Library::authorities), Authority::id)),
  RESPONSIBILITY(
      Definitions::responsibility,
      "library.responsibilities",
      ids(library(Library::responsibilities), ResponsibilityItem::id)),
  SCHEME(
      Definitions::scheme,
      "library.appraisalSchemes",
      ids(library(Library::appraisalSchemes), AppraisalScheme::id));

  /** Looks up a definition by its id from a unit. */
  private interface Lookup {
    @Nullable Object find(Definitions definitions, String unit, String written);
  }

  private final Lookup lookup;
  private final String field;
  private final Function<Unit, List<@Nullable String>> ids;

  DefinitionKind(Lookup lookup, String field, Function<Unit, List<@Nullable String>> ids) {
    this.lookup = lookup;
    this.field = field;
    this.ids = ids;
  }

  /** Whether a unit or one above it defines this. */
  boolean defines(Definitions definitions, String unit, String written) {
    return lookup.find(definitions, unit, written) != null;
  }

  /** Field of a unit that holds the definitions. */
  String field() {
    return field;
  }

  /** Key of the id within a definition. */
  String idKey() {
    return this == METRIC ? "code" : "id";
  }

  /** The ids that a unit itself defines, in order; null for a definition without one. */
  List<@Nullable String> idsOf(Unit unit) {
    return ids.apply(unit);
  }

  /** The ids that a unit sees, its own first. */
  List<String> idsVisibleFrom(Organisation organisation, String unit) {
    return organisation.tree().upwards(unit).stream()
        .flatMap(above -> idsOf(above).stream())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Message key of the word for this. */
  String messageKey() {
    return "definition." + name().toLowerCase(Locale.ROOT);
  }

  private static <T> Function<Unit, List<@Nullable String>> ids(
      Function<Unit, List<T>> definitions, Function<T, @Nullable String> id) {
    return unit -> {
      Stream<@Nullable String> all = definitions.apply(unit).stream().map(id);
      return all.toList();
    };
  }

  private static <T> Function<Unit, List<T>> library(Function<Library, List<T>> entries) {
    return unit -> {
      Library library = unit.library();
      return library == null ? List.of() : entries.apply(library);
    };
  }
}
