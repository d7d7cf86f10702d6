package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/** A position in force without a position that keeps its description current. */
final class OwnerMissing implements Rule {

  @Override
  public String id() {
    return "owner-missing";
  }

  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      if (position.owner() == null
          && MissingRequired.isInForce(position)
          && !findings.lacks(position.id(), "owner")) {
        findings.report(position.id(), "title", "default", names.text(position.title()));
      }
    }
  }
}
