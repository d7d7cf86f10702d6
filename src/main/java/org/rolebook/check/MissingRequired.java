package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Status;

/**
 * A position in force without responsibilities. (What no file may lack, such as a title, is found
 * while reading, under the same id.)
 */
final class MissingRequired implements Rule {

  @Override
  public String id() {
    return "missing-required";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      if (isInForce(position)
          && position.responsibilities().isEmpty()
          && !findings.lacks(position.id(), "responsibilities")) {
        findings.report(position.id(), "title", "responsibilities", names.text(position.title()));
      }
    }
  }

  /** Whether somebody holds the position or is to hold it: neither a draft nor retired. */
  static boolean isInForce(Position position) {
    Status status = position.effectiveStatus();
    return status == Status.ACTIVE || status == Status.VACANT;
  }
}
