package org.rolebook.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Defined;
import org.rolebook.model.Kpi;
import org.rolebook.model.Measure;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Staffing;
import org.rolebook.model.StaffingRow;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;

/** Counts the organisations of one handbook. */
final class FactsCounter {

  private final Organisation organisation;
  private final List<FieldDeclaration> fields;

  FactsCounter(Organisation organisation, Catalogue catalogue) {
    this.organisation = organisation;
    this.fields = catalogue.of(Position.class).fields();
  }

  Facts count(Unit root) {
    List<Position> positions = organisation.tree().positionsBelow(root.id());
    String language = organisation.handbook().defaultLanguage();
    return new Facts(
        root.id(),
        root.name().in(language, language).text(),
        organisation.tree().unitsBelow(root.id()).size(),
        depth(root),
        positions.size(),
        positions.stream().mapToInt(this::level).max().orElse(0),
        headcount(root, positions),
        positions.stream().map(this::kpis).reduce(KpiCount.NONE, KpiCount::plus),
        spans(positions),
        coverage(positions));
  }

  private int depth(Unit unit) {
    return 1
        + organisation.tree().childrenOf(unit.id()).stream().mapToInt(this::depth).max().orElse(0);
  }

  private int level(Position position) {
    return organisation.graph().pathToTop(position.id()).size() + 1;
  }

  private Headcount headcount(Unit root, List<Position> positions) {
    List<Integer> stated =
        positions.stream().map(Position::headcount).filter(Objects::nonNull).toList();
    int counted = stated.stream().mapToInt(Integer::intValue).sum();
    return new Headcount(declared(root), counted, positions.size() - stated.size());
  }

  /** What the staffing table of a unit says, or else those of the units below it together. */
  private int declared(Unit unit) {
    Staffing staffing = unit.staffing();
    if (staffing == null) {
      return organisation.tree().childrenOf(unit.id()).stream().mapToInt(this::declared).sum();
    }
    Integer total = staffing.total();
    return total != null
        ? total
        : staffing.rows().stream()
            .map(StaffingRow::count)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
  }

  private KpiCount kpis(Position position) {
    KpiCount count = KpiCount.NONE;
    for (Kpi kpi : position.kpis()) {
      Measure measure = complete(kpi, position.origin().unit()).measure();
      count =
          count.plus(
              new KpiCount(
                  measure == Measure.QUANTITATIVE ? 1 : 0,
                  measure == Measure.QUALITATIVE ? 1 : 0,
                  measure == null ? 1 : 0));
    }
    return count;
  }

  private Kpi complete(Kpi kpi, String unit) {
    Defined<Kpi> defined =
        kpi.use() == null ? null : organisation.definitions().kpi(unit, kpi.use());
    return defined == null ? kpi : kpi.over(defined.value());
  }

  private SortedMap<Integer, Integer> spans(List<Position> positions) {
    SortedMap<Integer, Integer> spans = new TreeMap<>();
    for (Position position : positions) {
      long reports =
          organisation.graph().reportsOf(position.id()).stream()
              .filter(line -> !line.dotted())
              .count();
      if (reports > 0) {
        spans.merge((int) reports, 1, Integer::sum);
      }
    }
    return spans;
  }

  private Map<String, Integer> coverage(List<Position> positions) {
    Map<String, Integer> coverage = new LinkedHashMap<>();
    for (FieldDeclaration field : fields) {
      long present = positions.stream().filter(p -> isPresent(field.valueOf(p))).count();
      coverage.put(field.key(), (int) present);
    }
    return coverage;
  }

  private static boolean isPresent(@Nullable Object value) {
    return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
  }
}
