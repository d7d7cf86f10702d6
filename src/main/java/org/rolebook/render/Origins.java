package org.rolebook.render;

import org.rolebook.model.Origin;
import org.rolebook.model.Unit;

/** Where texts were written. */
final class Origins {

  /** The settings of the handbook. */
  static final Origin HANDBOOK = new Origin("", "", "handbook.yaml");

  private Origins() {}

  /** The file of a unit. */
  static Origin unit(Scope scope, String id) {
    return unit(scope, id, HANDBOOK);
  }

  /** The file of a unit, or else another one. */
  static Origin unit(Scope scope, String id, Origin other) {
    Unit unit = scope.organisation().handbook().units().get(id);
    return unit == null ? other : unit.origin();
  }
}
