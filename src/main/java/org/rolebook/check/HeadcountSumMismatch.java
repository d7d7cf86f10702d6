package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Edit;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.Staffing;
import org.rolebook.model.StaffingRow;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;

/** A staffing table whose rows do not sum to its total, or that disagrees with a position. */
final class HeadcountSumMismatch implements Rule {

  @Override
  public String id() {
    return "headcount-sum-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return Set.of("staffing", "headcount").contains(field) || Edit.NAMES.contains(field);
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Unit unit : organisation.handbook().units().values()) {
      Staffing staffing = unit.staffing();
      if (staffing != null) {
        checkTotal(unit, staffing, findings);
        checkRows(organisation, unit, staffing.rows(), findings);
      }
    }
  }

  private static void checkTotal(Unit unit, Staffing staffing, Findings findings) {
    List<Integer> counts = counts(staffing.rows());
    Integer total = staffing.total();
    int sum = sum(counts);
    boolean complete = !counts.isEmpty() && counts.size() == staffing.rows().size();
    if (total != null && (complete ? sum != total : sum > total)) {
      findings.report(
          unit.id(), "staffing.total", "total", String.valueOf(sum), String.valueOf(total));
    }
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Integer> counts(List<StaffingRow> rows) {
    return rows.stream().map(StaffingRow::count).filter(Objects::nonNull).toList();
  }

  /** Several rows of one position, such as one for each shift, are taken together. */
  private static void checkRows(
      Organisation organisation, Unit unit, List<StaffingRow> rows, Findings findings) {
    Map<String, List<Integer>> rowsByPosition = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String id = position(organisation, unit, rows.get(i));
      if (id != null) {
        rowsByPosition.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
      }
    }
    Names names = new Names(organisation);
    rowsByPosition.forEach(
        (id, indexes) -> {
          Position position = organisation.handbook().positions().get(id);
          List<Integer> counts = counts(indexes.stream().map(rows::get).toList());
          if (position != null && counts.size() == indexes.size()) {
            String path = "staffing.rows[" + indexes.get(0) + "].count";
            checkPosition(new Place(unit.id(), path), position, sum(counts), names, findings);
          }
        });
  }

  private static void checkPosition(
      Place place, Position position, int count, Names names, Findings findings) {
    Integer declared = position.headcount();
    if (declared != null && declared != count) {
      List<String> arguments =
          List.of(names.text(position.title()), String.valueOf(count), String.valueOf(declared));
      SeeAlso related =
          findings.related(new Place(position.id(), "headcount"), "related.headcount");
      findings.report(place, "position", arguments, List.of(related));
    }
  }

  private static @Nullable String position(Organisation organisation, Unit unit, StaffingRow row) {
    Reference reference = row.position();
    if (reference == null) {
      return null;
    }
    Target target =
        organisation.references().find(unit.id(), reference.written(), Set.of(TargetKind.POSITION));
    return target == null ? null : target.id();
  }
}
