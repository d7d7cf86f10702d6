package org.rolebook.check;

import java.util.List;
import java.util.function.BiPredicate;
import org.rolebook.model.Organisation;
import org.rolebook.model.ResponsibilityItem;

/**
 * Something in the text of a duty that has a place of its own.
 *
 * @param variant which of the rule's messages
 * @param sought how it is written
 * @param missing whether a duty of an organisation leaves the place of its own empty
 */
record InText(String variant, Sought sought, BiPredicate<String, ResponsibilityItem> missing) {

  /** Reports the first such piece of each duty and function. */
  static void check(Organisation organisation, Findings findings, List<InText> kinds) {
    DutyOwners owners = new DutyOwners(organisation);
    for (Duty duty : WrittenDuties.all(organisation, findings)) {
      for (InText kind : kinds) {
        boolean missing = kind.missing().test(owners.organisation(duty), duty.item());
        String found = missing ? kind.sought().first(duty.text()) : null;
        if (found != null) {
          String piece = found.strip();
          findings.report(duty.place(), piece, kind.variant(), List.of(piece), List.of());
        }
      }
    }
  }
}
