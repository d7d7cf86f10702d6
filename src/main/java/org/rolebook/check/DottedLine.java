package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.Target;

/** A dotted line that says nothing new, or that leads to somebody below the position itself. */
final class DottedLine implements Rule {

  @Override
  public String id() {
    return "dotted-line";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Position position : organisation.handbook().positions().values()) {
      check(organisation, position, findings);
    }
  }

  private static void check(Organisation organisation, Position position, Findings findings) {
    Names names = new Names(organisation);
    Set<String> direct = new HashSet<>();
    position.reportsTo().forEach(each -> direct.add(target(organisation, position, each)));
    Set<String> seen = new HashSet<>();
    List<Reference> dotted = position.dottedLine();
    for (int i = 0; i < dotted.size(); i++) {
      String id = target(organisation, position, dotted.get(i));
      if (!id.isEmpty()) {
        String variant =
            direct.contains(id)
                ? "solid"
                : !seen.add(id) ? "twice" : isBelow(organisation, id, position) ? "below" : null;
        report(position, i, variant, names.text(position.title()), names.title(id), findings);
      }
    }
  }

  private static boolean isBelow(Organisation organisation, String id, Position position) {
    return organisation.graph().pathToTop(id).contains(position.id());
  }

  private static void report(
      Position position,
      int index,
      @Nullable String variant,
      String title,
      String superior,
      Findings findings) {
    if (variant != null) {
      findings.report(position.id(), "dottedLine[" + index + "]", variant, title, superior);
    }
  }

  /** Id of what a reference leads to; empty if nowhere. */
  private static String target(Organisation organisation, Position position, Reference reference) {
    Target target =
        organisation
            .references()
            .find(position.origin().unit(), reference.written(), OrganisationGraph.SUPERIORS);
    return target == null ? "" : target.id();
  }
}
