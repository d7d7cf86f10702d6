package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Status;
import org.rolebook.model.Unit;

/** A unit that has functions, but neither itself nor below it a position to carry them out. */
final class DepartmentWithoutPositions implements Rule {

  @Override
  public String id() {
    return "department-without-positions";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Unit unit : organisation.handbook().units().values()) {
      int functions = unit.functions().stream().mapToInt(group -> group.items().size()).sum();
      if (functions > 0 && findings.allNamesKnown() && isEmpty(organisation, unit)) {
        findings.report(
            unit.id(), "name", "default", names.text(unit.name()), String.valueOf(functions));
      }
    }
  }

  private static boolean isEmpty(Organisation organisation, Unit unit) {
    return organisation.tree().positionsBelow(unit.id()).stream()
        .allMatch(position -> position.effectiveStatus() == Status.RETIRED);
  }
}
