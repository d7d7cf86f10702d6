package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** Typed numbers of a list, or section numbers used as codes, that leave one out. */
final class NumberingGap implements Rule {

  @Override
  public String id() {
    return "numbering-gap";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (NumberedList list : NumberedLists.of(organisation, findings)) {
      for (NumberedList.Step step : list.steps(NumberedList.Fault.GAP)) {
        NumberedList.Entry previous = step.previous();
        String written = step.entry().number().written();
        if (previous == null) {
          step.entry().report(findings, "start", written);
        } else {
          step.entry().report(findings, "default", written, previous.number().written());
        }
      }
    }
    new SectionCodes(organisation, findings).check();
  }
}
