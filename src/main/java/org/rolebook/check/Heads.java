package org.rolebook.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Organisation;
import org.rolebook.model.Reference;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;

/** Who is stated to head a unit. */
final class Heads {

  private Heads() {}

  /** Id of the position that a unit states as its head; null if it states none that exists. */
  static @Nullable String of(Organisation organisation, Unit unit) {
    Reference head = unit.head();
    Target target =
        head == null
            ? null
            : organisation
                .references()
                .find(unit.id(), head.written(), Set.of(TargetKind.POSITION));
    return target == null ? null : target.id();
  }
}
