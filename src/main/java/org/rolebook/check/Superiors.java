package org.rolebook.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Organisation;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.Target;

/** Where reporting lines are written. */
final class Superiors {

  private Superiors() {}

  /** Path of the reference that makes the solid line of a position, or of the whole field. */
  static String solidPath(Organisation organisation, Position position) {
    String superior = organisation.graph().superiorOf(position.id());
    String path = superior == null ? null : in("reportsTo", organisation, position, superior);
    return path == null ? "reportsTo" : path;
  }

  /** Path of the reference that makes the line from a position to a superior. */
  static String path(Organisation organisation, Position position, String superior) {
    String solid = in("reportsTo", organisation, position, superior);
    String path = solid == null ? in("dottedLine", organisation, position, superior) : solid;
    return path == null ? "reportsTo" : path;
  }

  private static @Nullable String in(
      String field, Organisation organisation, Position position, String superior) {
    List<Reference> references =
        field.equals("reportsTo") ? position.reportsTo() : position.dottedLine();
    for (int i = 0; i < references.size(); i++) {
      Target target =
          organisation
              .references()
              .find(
                  position.origin().unit(),
                  references.get(i).written(),
                  OrganisationGraph.SUPERIORS);
      if (target != null && target.id().equals(superior)) {
        return field + "[" + i + "]";
      }
    }
    return null;
  }
}
