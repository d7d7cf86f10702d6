package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** A typed number that stands twice in one list, such as 1, 2, 2. */
final class NumberingDuplicate implements Rule {

  @Override
  public String id() {
    return "numbering-duplicate";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (NumberedList list : NumberedLists.of(organisation, findings)) {
      for (NumberedList.Step step : list.steps(NumberedList.Fault.DUPLICATE)) {
        step.entry().report(findings, "default", step.entry().number().written());
      }
    }
  }
}
