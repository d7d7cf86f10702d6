package org.rolebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * A time limit or a frequency in the text of a duty that leaves the field for it empty; a frequency
 * only where most recurring duties of the organisation have the field.
 */
final class DeadlineInText implements Rule {

  /** How many duties must have the field before one is told to have it too. */
  private static final int FEWEST = 3;

  private static final Sought DEADLINE =
      Sought.of(
          Regex.of(
              "(?<!\\d)\\d{1,2}[:：]\\d{2}(?!\\d)\\s*(?:之前|以前|前)"
                  + "|\\d{1,2}\\s*[点时](?:整|半|\\d{1,2}分?)?(?:之前|以前|前)"
                  + "|(?:每月|次月|当月)?\\d{1,2}\\s*[日号](?:之前|以前|前)"
                  + "|(?:下班|上班|月底|月末|年底|季末|周末|周[一二三四五六日]|星期[一二三四五六日]|当天|次日)(?:之前|以前|前)"
                  + "|[\\d一二三四五六七八九十两半]+个?(?:小时|工作日|天|日|周|星期|月)(?:之内|以内|内)|\\b(?:before|by|until)"
                  + " (?:\\d{1,2}(?::\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)?|noon|midnight|the"
                  + " end of the (?:day|week|month|year))\\b|\\bwithin \\w+"
                  + " (?:hours?|days?|weeks?|months?)\\b",
              Pattern.CASE_INSENSITIVE),
          "前",
          "内",
          "before",
          "by",
          "until",
          "within");
  private static final Sought FREQUENCY =
      Sought.of(
          Regex.of(
              "(?:(?<![^，；。、])每(?:个|半|两)?个?(?:工作日|小时|天|日|周|星期|月|季度?|年)(?![的产销流耗生利营租份度])"
                  + "|每(?:个|半|两)?个?(?:工作日|小时|天|日|周|星期|月|季度?|年)\\s*[\\d一二两三四五六七八九十]+次)"
                  + "|\\b(?:every|each) (?:hour|day|week|month|quarter|year|morning|evening)\\b"
                  + "|\\b(?:daily|weekly|monthly|quarterly)(?=[.,;]|$)",
              Pattern.CASE_INSENSITIVE),
          "每",
          "every",
          "each",
          "daily",
          "weekly",
          "monthly",
          "quarterly");

  @Override
  public String id() {
    return "deadline-in-text";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<String> words() {
    return Duties.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Set<String> stating = stating(organisation, findings);
    InText.check(
        organisation,
        findings,
        List.of(
            new InText("deadline", DEADLINE, (root, duty) -> duty.deadline() == null),
            new InText(
                "frequency",
                FREQUENCY,
                (root, duty) -> duty.frequency() == null && stating.contains(root))));
  }

  /** The organisations that usually have a field of its own for how often something is done. */
  private static Set<String> stating(Organisation organisation, Findings findings) {
    DutyOwners owners = new DutyOwners(organisation);
    Map<String, Integer> stated = new HashMap<>();
    Map<String, Integer> hidden = new HashMap<>();
    for (Duty duty : WrittenDuties.all(organisation, findings)) {
      if (duty.item().frequency() != null) {
        stated.merge(owners.organisation(duty), 1, Integer::sum);
      } else if (FREQUENCY.isIn(duty.text())) {
        hidden.merge(owners.organisation(duty), 1, Integer::sum);
      }
    }
    stated
        .entrySet()
        .removeIf(
            entry ->
                entry.getValue() < FEWEST
                    || entry.getValue() <= hidden.getOrDefault(entry.getKey(), 0));
    return stated.keySet();
  }
}
