package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/** A position in force of a unit with a staffing table, which no row of a table names. */
final class PositionNotInComposition implements Rule {

  @Override
  public String id() {
    return "position-not-in-composition";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Set<String> listed = new HashSet<>();
    for (StaffingRows.Row row : StaffingRows.of(organisation)) {
      if (row.target() != null) {
        listed.add(row.target().id());
      }
    }
    Names names = new Names(organisation);
    for (Unit unit : organisation.handbook().units().values()) {
      if (unit.staffing() != null
          && !unit.staffing().rows().isEmpty()
          && !findings.lacks(unit.id(), "staffing")) {
        organisation.tree().positionsOf(unit.id()).stream()
            .filter(MissingRequired::isInForce)
            .filter(position -> !listed.contains(position.id()))
            .forEach(position -> report(unit, position, names, findings));
      }
    }
  }

  private static void report(Unit unit, Position position, Names names, Findings findings) {
    SeeAlso related = findings.related(new Place(unit.id(), "staffing"), "related.staffing");
    List<String> arguments = List.of(names.text(position.title()), names.text(unit.name()));
    findings.report(new Place(position.id(), "title"), "default", arguments, List.of(related));
  }
}
