package org.rolebook.check;

import java.time.LocalDate;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/** A position in force whose description should have been reviewed before the day of the build. */
final class ReviewOverdue implements Rule {

  @Override
  public String id() {
    return "review-overdue";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      LocalDate due = position.reviewBy();
      if (due != null && MissingRequired.isInForce(position) && due.isBefore(findings.today())) {
        findings.report(
            position.id(), "reviewBy", "default", names.text(position.title()), due.toString());
      }
    }
  }
}
