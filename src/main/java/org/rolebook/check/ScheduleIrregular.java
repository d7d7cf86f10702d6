package org.rolebook.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * Working hours that can hardly be meant: no time between begin and end, a break as long as the
 * shift, or a half of the day that is much shorter than the other.
 */
final class ScheduleIrregular implements Rule {

  private static final int LONG_HALF = 5 * 60;

  @Override
  public String id() {
    return "schedule-irregular";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    new WorkDays(organisation)
        .forEach((element, days) -> days.forEach(day -> check(day, findings)));
  }

  private static void check(WorkDay day, Findings findings) {
    for (WorkDay.Part part : day.parts()) {
      Integer pause = part.pause();
      if (part.minutes() == 0) {
        report(part, "empty", List.of(part.shown()), findings);
      } else if (pause != null && (pause >= part.minutes() || pause < 0)) {
        report(part, "break", List.of(part.shown(), String.valueOf(pause)), findings);
      }
    }
    if (day.parts().size() == 2) {
      checkHalves(day.parts().get(0), day.parts().get(1), findings);
    }
  }

  private static void checkHalves(WorkDay.Part first, WorkDay.Part second, Findings findings) {
    boolean inOrder = first.minutes() < second.minutes();
    WorkDay.Part shorter = inOrder ? first : second;
    WorkDay.Part longer = inOrder ? second : first;
    if (longer.minutes() >= LONG_HALF && shorter.minutes() * 2 < longer.minutes()) {
      List<String> arguments =
          List.of(
              shorter.shown(), hours(shorter.minutes()), longer.shown(), hours(longer.minutes()));
      report(shorter, "uneven", arguments, findings);
    }
  }

  private static void report(
      WorkDay.Part part, String variant, List<String> arguments, Findings findings) {
    findings.report(part.place(), part.piece(), variant, arguments, List.of());
  }

  /** Minutes as hours, with the decimals that they need, at most two. */
  static String hours(int minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
