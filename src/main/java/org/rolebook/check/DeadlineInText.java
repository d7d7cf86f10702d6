package org.rolebook.check;

import java.util.List;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** A time limit or a frequency in the text of a duty that leaves the field for it empty. */
final class DeadlineInText implements Rule {

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}[:：]\\d{2}(?!\\d)(?:\\s*(?:之前|以前|前))?"
              + "|\\d{1,2}\\s*[点时](?:整|半|\\d{1,2}分?)?(?:之前|以前|前)"
              + "|(?:每月|次月|当月)?\\d{1,2}\\s*[日号](?:之前|以前|前)"
              + "|(?:下班|上班|月底|月末|年底|季末|周末|周[一二三四五六日]|星期[一二三四五六日]|当天|次日)(?:之前|以前|前)"
              + "|[\\d一二三四五六七八九十两半]+个?(?:小时|工作日|天|日|周|星期|月)(?:之内|以内|内)"
              + "|\\b(?:before|by|until) (?:\\d{1,2}(?::\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)?"
              + "|noon|midnight|the end of the (?:day|week|month|year))\\b"
              + "|\\bwithin \\w+ (?:hours?|days?|weeks?|months?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FREQUENCY =
      Pattern.compile(
          "每(?:个|半|两)?个?(?:工作日|小时|天|日|周|星期|月|季度?|年)(?![产销流耗生利营租份])"
              + "|\\b(?:every|each) (?:hour|day|week|month|quarter|year|morning|evening)\\b"
              + "|\\b(?:daily|weekly|monthly|quarterly)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "deadline-in-text";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    InText.check(
        organisation,
        findings,
        List.of(
            new InText("deadline", DEADLINE, duty -> duty.deadline() == null),
            new InText("frequency", FREQUENCY, duty -> duty.frequency() == null)));
  }
}
