package org.rolebook.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.ReportingLine;

/** Who reports to whom in a picture. */
interface Hierarchy {

  /** The solid superior of a box; null at the top. */
  default @Nullable String superiorOf(String id) {
    return superiorsOf(id).stream()
        .filter(line -> !line.dotted())
        .map(ReportingLine::superior)
        .findFirst()
        .orElse(null);
  }

  /** The lines from a box to its superiors, the solid one first. */
  List<ReportingLine> superiorsOf(String id);

  /** The lines to the direct subordinates of a box, in reading order. */
  List<ReportingLine> reportsOf(String id);

  /** The lines between positions, as they are. */
  static Hierarchy of(OrganisationGraph graph) {
    return new Hierarchy() {
      @Override
      public List<ReportingLine> superiorsOf(String id) {
        return graph.superiorsOf(id);
      }

      @Override
      public List<ReportingLine> reportsOf(String id) {
        return graph.reportsOf(id);
      }
    };
  }
}
