package org.rolebook.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** Numbers typed at the beginning of items, which are listed anyway, and within them. */
final class NumberingStray implements Rule {

  @Override
  public String id() {
    return "numbering-stray";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  private static final Pattern WITHIN =
      Pattern.compile("[；;。]\\s*(\\d{1,2}[、.．](?!\\d)|[(（]\\d{1,2}[)）]|[①-⑳])");
  private static final Pattern DOUBLE =
      Pattern.compile("^(?:[、.．]\\s*)?\\d{1,2}、\\s*\\d+|^[、.．]\\s*\\d{1,2}[、.．]");

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (NumberedList list : NumberedLists.of(organisation, findings)) {
      if (!list.isBody() && !list.entries().isEmpty()) {
        NumberedList.Entry first = list.entries().get(0);
        String count = String.valueOf(list.entries().size());
        first.report(findings, "typed", first.number().written(), count);
      }
    }
    for (Duty duty : WrittenDuties.all(organisation, findings)) {
      String text = duty.text().strip();
      Matcher within = WITHIN.matcher(text);
      Matcher twice = DOUBLE.matcher(text);
      if (twice.find()) {
        report(duty, twice.group(), "double", findings);
      } else if (within.find()) {
        report(duty, within.group(1), "within", findings);
      }
    }
  }

  private static void report(Duty duty, String piece, String variant, Findings findings) {
    findings.report(duty.place(), piece, variant, List.of(piece), List.of());
  }
}
