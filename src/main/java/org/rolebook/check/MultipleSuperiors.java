package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.Target;

/** Several direct superiors, of whom only the first can be the solid line. */
final class MultipleSuperiors implements Rule {

  @Override
  public String id() {
    return "multiple-superiors";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Position position : organisation.handbook().positions().values()) {
      if (position.reportsTo().size() > 1 && MissingRequired.isInForce(position)) {
        check(organisation, position, findings);
      }
    }
  }

  private static void check(Organisation organisation, Position position, Findings findings) {
    Names names = new Names(organisation);
    Set<String> superiors = new LinkedHashSet<>();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < position.reportsTo().size(); i++) {
      String written = position.reportsTo().get(i).written();
      Target target =
          organisation
              .references()
              .find(position.origin().unit(), written, OrganisationGraph.SUPERIORS);
      if (target != null && superiors.add(names.text(target.title()))) {
        places.add("reportsTo[" + i + "]");
      }
    }
    if (superiors.size() > 1) {
      findings.report(
          position.id(),
          places.get(1),
          "default",
          names.text(position.title()),
          String.valueOf(superiors.size()),
          names.list(superiors),
          superiors.iterator().next());
    }
  }
}
