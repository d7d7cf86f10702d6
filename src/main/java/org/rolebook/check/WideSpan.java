package org.rolebook.check;

import java.math.BigDecimal;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/** More positions that report directly to one than the option {@code max} allows. */
final class WideSpan implements Rule {

  private static final long MOST = 7;

  @Override
  public String id() {
    return "wide-span";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      long reports =
          organisation.graph().reportsOf(position.id()).stream()
              .filter(line -> !line.dotted())
              .count();
      BigDecimal most = findings.max(position.id(), MOST);
      if (BigDecimal.valueOf(reports).compareTo(most) > 0) {
        findings.report(
            position.id(),
            "title",
            "default",
            names.text(position.title()),
            String.valueOf(reports),
            most.toPlainString());
      }
    }
  }
}
