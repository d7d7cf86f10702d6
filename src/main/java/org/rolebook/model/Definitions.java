package org.rolebook.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What units define for everything below them: grades, shared KPIs, library entries, metrics. */
public final class Definitions {

  private final UnitTree tree;
  private final Map<String, Map<String, Kpi>> kpis;
  private final Map<String, Map<String, Authority>> authorities;
  private final Map<String, Map<String, ResponsibilityItem>> responsibilities;
  private final Map<String, Map<String, AppraisalScheme>> schemes;
  private final Map<String, Map<String, Metric>> metrics;

  /** Indexes the definitions of a handbook. */
  public Definitions(Handbook handbook, UnitTree tree) {
    this.tree = tree;
    this.kpis = index(handbook, Unit::kpis, Kpi::id);
    this.authorities = index(handbook, unit -> library(unit).authorities(), Authority::id);
    this.responsibilities =
        index(handbook, unit -> library(unit).responsibilities(), ResponsibilityItem::id);
    this.schemes = index(handbook, unit -> library(unit).appraisalSchemes(), AppraisalScheme::id);
    this.metrics = index(handbook, Unit::metrics, Metric::code);
  }

  /** The KPI of that id that a unit sees; null if there is none. */
  public @Nullable Defined<Kpi> kpi(String unit, String id) {
    return find(kpis, unit, id);
  }

  /** The shared authority of that id that a unit sees; null if there is none. */
  public @Nullable Defined<Authority> authority(String unit, String id) {
    return find(authorities, unit, id);
  }

  /** The shared duty of that id that a unit sees; null if there is none. */
  public @Nullable Defined<ResponsibilityItem> responsibility(String unit, String id) {
    return find(responsibilities, unit, id);
  }

  /** The scheme of appraisal of that id that a unit sees; null if there is none. */
  public @Nullable Defined<AppraisalScheme> scheme(String unit, String id) {
    return find(schemes, unit, id);
  }

  /** The metric of that code that a unit sees; null if there is none. */
  public @Nullable Defined<Metric> metric(String unit, String code) {
    return find(metrics, unit, code);
  }

  /** The grade that a unit sees under an id or a title; null if there is none. */
  public @Nullable Grade grade(String unit, String written) {
    return tree.upwards(unit).stream()
        .flatMap(above -> above.grades().stream())
        .filter(grade -> answersTo(grade, written))
        .findFirst()
        .orElse(null);
  }

  private static boolean answersTo(Grade grade, String written) {
    LocalizedText title = grade.title();
    return written.equals(grade.id())
        || (title != null && title.byLanguage().containsValue(written));
  }

  private static Library library(Unit unit) {
    Library library = unit.library();
    return library == null ? new Library(List.of(), List.of(), List.of()) : library;
  }

  private <T> @Nullable Defined<T> find(Map<String, Map<String, T>> all, String unit, String id) {
    for (Unit above : tree.upwards(unit)) {
      T value = all.getOrDefault(above.id(), Map.of()).get(id);
      if (value != null) {
        return new Defined<>(above.id(), value);
      }
    }
    return null;
  }

  private static <T> Map<String, Map<String, T>> index(
      Handbook handbook, Function<Unit, List<T>> values, Function<T, @Nullable String> id) {
    Map<String, Map<String, T>> all = new HashMap<>();
    for (Unit unit : handbook.units().values()) {
      for (T value : values.apply(unit)) {
        String key = id.apply(value);
        if (key != null) {
          all.computeIfAbsent(unit.id(), ignored -> new HashMap<>()).putIfAbsent(key, value);
        }
      }
    }
    return all;
  }
}
