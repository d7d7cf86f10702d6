package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * Positions without a number of posts, by comparison, and rows of a staffing table without a count
 * where others have one. A count in a table is as good as one in the position.
 */
final class HeadcountMissing implements Rule {

  @Override
  public String id() {
    return "headcount-missing";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Set<String> counted = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (Unit unit : organisation.handbook().units().values()) {
      List<StaffingRows.Row> rows = StaffingRows.of(organisation, unit);
      rows.stream().filter(row -> row.row().count() != null).forEach(row -> add(row, counted));
      checkRows(rows, told, new Names(organisation), findings);
    }
    Completeness completeness = new Completeness(organisation);
    completeness.check(
        findings,
        root ->
            completeness.positions(root).stream()
                .filter(position -> !told.contains(position.id()))
                .filter(position -> !findings.lacks(position.id(), "headcount"))
                .map(position -> completeness.item(position, isCounted(position, counted)))
                .toList());
  }

  private static boolean isCounted(Position position, Set<String> counted) {
    return position.headcount() != null || counted.contains(position.id());
  }

  private static void add(StaffingRows.Row row, Set<String> positions) {
    if (row.target() != null) {
      positions.add(row.target().id());
    }
  }

  private static void checkRows(
      List<StaffingRows.Row> rows, Set<String> told, Names names, Findings findings) {
    List<StaffingRows.Row> blank =
        rows.stream()
            .filter(row -> row.row().count() == null)
            .filter(row -> !findings.lacks(row.unit(), row.field("count").path()))
            .toList();
    if (!blank.isEmpty() && blank.size() < rows.size()) {
      blank.forEach(row -> add(row, told));
      List<String> positions = blank.stream().map(row -> row.name(names)).toList();
      List<String> arguments =
          List.of(String.valueOf(blank.size()), String.valueOf(rows.size()), names.list(positions));
      findings.report(blank.get(0).field("position"), "rows", arguments, List.of());
    }
  }
}
