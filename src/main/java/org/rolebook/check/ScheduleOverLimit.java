package org.rolebook.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * Working hours that, over a week, come to more than a limit. Where nothing is said about days off,
 * two are assumed; where nothing is said about the break of a long shift, an hour.
 */
final class ScheduleOverLimit implements Rule {

  /** Hours a week that the labour law of China allows on average (article 36). */
  private static final int HOURS = 44;

  private static final int WEEK = 7;
  private static final int DAYS_OFF = 2;

  @Override
  public String id() {
    return "schedule-over-limit";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    new WorkDays(organisation)
        .forEach(
            (element, days) -> {
              Integer off = RestDays.first(organisation, element);
              int worked = WEEK - (off == null ? DAYS_OFF : off);
              BigDecimal limit = findings.max(element, HOURS);
              days.stream()
                  .filter(day -> isOver(day.minutes() * worked, limit))
                  .max(Comparator.comparingInt(WorkDay::minutes))
                  .ifPresent(day -> report(day, worked, limit, findings));
            });
  }

  private static boolean isOver(int minutes, BigDecimal limit) {
    return BigDecimal.valueOf(minutes).compareTo(limit.multiply(BigDecimal.valueOf(60))) > 0;
  }

  private static void report(WorkDay day, int worked, BigDecimal limit, Findings findings) {
    WorkDay.Part first = day.parts().get(0);
    List<String> arguments =
        List.of(
            ScheduleIrregular.hours(day.minutes() * worked),
            ScheduleIrregular.hours(day.minutes()),
            String.valueOf(worked),
            limit.stripTrailingZeros().toPlainString());
    findings.report(first.place(), first.piece(), "default", arguments, List.of());
  }
}
