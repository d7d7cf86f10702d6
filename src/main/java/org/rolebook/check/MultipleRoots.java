package org.rolebook.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * Reporting lines of one organisation that end in several tops. A position without a superior that
 * is not stated to be the head is no top: it has a finding of its own.
 */
final class MultipleRoots implements Rule {

  @Override
  public String id() {
    return "multiple-roots";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Unit root : organisation.tree().roots()) {
      List<String> tops = tops(organisation, root).stream().map(names::title).toList();
      if (tops.size() > 1) {
        findings.report(
            root.id(),
            "name",
            "default",
            names.text(root.name()),
            String.valueOf(tops.size()),
            names.list(tops));
      }
    }
  }

  /** Where the lines end, in reading order: outside bodies, and the head of the organisation. */
  private static Set<String> tops(Organisation organisation, Unit root) {
    String head = Heads.of(organisation, root);
    Set<String> tops = new LinkedHashSet<>();
    for (Position position : organisation.tree().positionsBelow(root.id())) {
      if (MissingRequired.isInForce(position)) {
        List<String> path = organisation.graph().pathToTop(position.id());
        String top = path.isEmpty() ? position.id() : path.get(path.size() - 1);
        if (top.equals(head) || organisation.graph().externals().containsKey(top)) {
          tops.add(top);
        }
      }
    }
    return tops;
  }
}
