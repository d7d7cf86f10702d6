package org.rolebook.check;

import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/** Tells to whom duties belong. */
final class DutyOwners {

  private final Organisation organisation;
  private final Names names;

  DutyOwners(Organisation organisation) {
    this.organisation = organisation;
    this.names = new Names(organisation);
  }

  /** The unit of a duty: the one that has the function, or in which the position is. */
  String unit(Duty duty) {
    return unit(duty.place().element());
  }

  /** The unit of an element: itself, or the one in which the position is. */
  String unit(String element) {
    Position position = organisation.handbook().positions().get(element);
    return position == null ? element : position.origin().unit();
  }

  /** The organisation to which a duty belongs. */
  String organisation(Duty duty) {
    return organisation.tree().organisationOf(unit(duty));
  }

  /** Whether a duty is a function of a unit. */
  boolean isFunction(Duty duty) {
    return duty.place().path().startsWith("functions[");
  }

  /** The title of the position or unit, with the organisation's where that is another one. */
  String name(Duty duty) {
    return names.title(duty.place().element());
  }
}
