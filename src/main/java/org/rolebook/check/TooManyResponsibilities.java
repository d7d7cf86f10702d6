package org.rolebook.check;

import java.math.BigDecimal;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** More duties of one position than the option {@code max} allows. */
final class TooManyResponsibilities implements Rule {

  private static final long MOST = 15;

  @Override
  public String id() {
    return "too-many-responsibilities";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    findings
        .duties()
        .ofPositions()
        .forEach(
            (position, duties) -> {
              BigDecimal most = findings.max(position, MOST);
              if (BigDecimal.valueOf(duties.size()).compareTo(most) > 0) {
                findings.report(
                    position,
                    "responsibilities",
                    "default",
                    names.title(position),
                    String.valueOf(duties.size()),
                    most.toPlainString());
              }
            });
  }
}
