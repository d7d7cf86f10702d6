package org.rolebook.check;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.model.Organisation;
import org.rolebook.model.ResponsibilityItem;

/**
 * Something in the text of a duty that has a place of its own.
 *
 * @param variant which of the rule's messages
 * @param pattern how it is written
 * @param missing whether a duty of an organisation leaves the place of its own empty
 */
record InText(String variant, Pattern pattern, BiPredicate<String, ResponsibilityItem> missing) {

  /** Reports the first such piece of each duty and function. */
  static void check(Organisation organisation, Findings findings, List<InText> kinds) {
    DutyOwners owners = new DutyOwners(organisation);
    for (Duty duty : WrittenDuties.all(organisation, findings)) {
      for (InText kind : kinds) {
        Matcher matcher = kind.pattern().matcher(duty.text());
        if (kind.missing().test(owners.organisation(duty), duty.item()) && matcher.find()) {
          String piece = matcher.group().strip();
          findings.report(duty.place(), piece, kind.variant(), List.of(piece), List.of());
        }
      }
    }
  }
}
