package org.rolebook.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Kpi;
import org.rolebook.model.Operator;
import org.rolebook.model.Origin;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexFacet;
import org.rolebook.render.view.Text;

/** What both indexes of KPIs show of a KPI. */
final class KpiCells {

  private final Scope scope;
  private final Facets facets;
  private final IndexCells cells;
  private final Vocabulary vocabulary;

  KpiCells(Scope scope, Facets facets) {
    this.scope = scope;
    this.facets = facets;
    this.cells = IndexCells.of(scope);
    this.vocabulary = new Vocabulary(scope);
  }

  /** Columns of what a KPI is. */
  List<IndexColumn> definitionColumns() {
    return List.of(
        cells.field("kpi", "kpi.name", "head"),
        cells.field("definition", "kpi.definition", "detail"),
        cells.field("formula", "kpi.formula", "formula"),
        cells.field("of", "kpi.unit", "named"),
        cells.field("source", "kpi.source", "named"),
        cells.column("terms", "named"));
  }

  /**
   * Cells of what a KPI is.
   *
   * @param origin the file in which it stands
   * @param name its name, as a link where there is more to see
   * @param unit the unit whose words it uses
   */
  List<IndexCell> definition(Kpi kpi, Origin origin, Text name, String unit) {
    Texts texts = scope.texts(origin);
    Text definition = texts.optional(kpi.definition());
    Text formula = texts.optional(kpi.formula());
    List<@Nullable Text> explained = new ArrayList<>();
    explained.add(name);
    explained.add(definition);
    explained.add(formula);
    return List.of(
        IndexCells.text(name),
        IndexCells.text(definition),
        IndexCells.text(formula),
        IndexCells.text(texts.optional(kpi.unit())),
        IndexCells.text(texts.optional(kpi.source())),
        IndexCells.texts(vocabulary.in(unit, explained)));
  }

  /** Columns of how it is measured. */
  List<IndexColumn> measureColumns() {
    return List.of(
        cells.field("measure", "kpi.measure", "text"), cells.field("period", "kpi.period", "text"));
  }

  /** Cells of how it is measured. */
  List<IndexCell> measures(Kpi kpi, Origin origin) {
    return List.of(
        cells.word(measure(kpi)), IndexCells.text(scope.texts(origin).optional(kpi.period())));
  }

  /** What filters see of how it is measured. */
  List<IndexFacet> facets(Kpi kpi, Origin origin) {
    String measure = kpi.measure() == null ? "" : kpi.measure().key();
    return List.of(facets.of("measure", measure, measure(kpi)), period(kpi, origin));
  }

  IndexFacet period(Kpi kpi, Origin origin) {
    Text period = scope.texts(origin).optional(kpi.period());
    String words = period == null ? "" : period.plain();
    return facets.of("period", words, words);
  }

  /** The name of a KPI, or the id that stands for it. */
  Text name(Kpi kpi, Origin origin) {
    return scope.texts(origin).orToken(kpi.name(), kpi.use() == null ? kpi.id() : kpi.use());
  }

  /** The target with its comparison and unit: {@code ≥ 90 %}; null if there is none. */
  @Nullable Text target(Kpi kpi, Origin origin) {
    Texts texts = scope.texts(origin);
    Text target = texts.optional(kpi.target());
    if (target == null) {
      return null;
    }
    String sign = kpi.operator() == null ? "" : sign(kpi.operator()) + " ";
    Text unit = texts.optional(kpi.unit());
    String ending = unit == null ? "" : " " + unit.plain();
    return new Text(
        sign + target.html() + Html.escape(ending),
        sign + target.plain() + ending,
        target.lang(),
        target.foreign());
  }

  /** The sum of weights in percent; empty if none is stated. */
  static String total(List<Kpi> kpis) {
    return kpis.stream()
        .map(Kpi::weight)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .map(Numbers::text)
        .orElse("");
  }

  private String measure(Kpi kpi) {
    return kpi.measure() == null ? "" : scope.words().choice(kpi.measure()).label();
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case ABOVE -> "&gt;";
      case BELOW -> "&lt;";
      case EQUAL -> "=";
    };
  }
}
