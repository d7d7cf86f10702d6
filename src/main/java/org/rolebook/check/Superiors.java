package org.rolebook.check;

import java.util.Objects;
import org.rolebook.model.Organisation;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.Target;

/** Where reporting lines are written. */
final class Superiors {

  private Superiors() {}

  /** Path of the reference that makes the solid line of a position, or of the whole field. */
  static String solidPath(Organisation organisation, Position position) {
    String superior = organisation.graph().superiorOf(position.id());
    for (int i = 0; i < position.reportsTo().size(); i++) {
      String written = position.reportsTo().get(i).written();
      Target target =
          organisation
              .references()
              .find(position.origin().unit(), written, OrganisationGraph.SUPERIORS);
      if (target != null && Objects.equals(target.id(), superior)) {
        return "reportsTo[" + i + "]";
      }
    }
    return "reportsTo";
  }
}
