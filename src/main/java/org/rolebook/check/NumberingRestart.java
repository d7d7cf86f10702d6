package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** Typed numbers that begin anew within one list, such as 1, 2, 1: a heading may be lost. */
final class NumberingRestart implements Rule {

  @Override
  public String id() {
    return "numbering-restart";
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
      for (NumberedList.Step step : list.steps(NumberedList.Fault.RESTART)) {
        NumberedList.Entry previous = step.previous();
        String before = previous == null ? "" : previous.number().written();
        step.entry().report(findings, "default", step.entry().number().written(), before);
      }
    }
  }
}
