package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** Positions without a code, by comparison. */
final class CodeMissing implements Rule {

  @Override
  public String id() {
    return "code-missing";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    new Completeness(organisation).check(findings, "code", position -> position.code() != null);
  }
}
