package org.rolebook.check;

import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Edit;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;

/** A stated department that is not the unit in whose folder the position stands. */
final class DepartmentMismatch implements Rule {

  @Override
  public String id() {
    return "department-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return field.equals("department") || Edit.NAMES.contains(field);
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    organisation
        .handbook()
        .positions()
        .values()
        .forEach(position -> check(organisation, position, findings));
  }

  private static void check(Organisation organisation, Position position, Findings findings) {
    Reference department = position.department();
    if (department == null) {
      return;
    }
    String folder = position.origin().unit();
    Target target =
        organisation.references().find(folder, department.written(), Set.of(TargetKind.UNIT));
    if (target != null && target.kind() == TargetKind.UNIT && !target.id().equals(folder)) {
      String actual = new Names(organisation).title(folder);
      findings.report(position.id(), "department", "default", department.written(), actual);
    }
  }
}
