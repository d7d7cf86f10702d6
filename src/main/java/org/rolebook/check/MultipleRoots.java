package org.rolebook.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * Reporting lines of one organisation that end in several tops. A position without any line is no
 * top: it has a finding of its own.
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

  /** Where the lines end, in reading order: an external body or a position that is reported to. */
  private static List<String> tops(Organisation organisation, Unit root) {
    Map<String, Boolean> led = new LinkedHashMap<>();
    for (Position position : organisation.tree().positionsBelow(root.id())) {
      if (MissingRequired.isInForce(position)) {
        List<String> path = organisation.graph().pathToTop(position.id());
        String top = path.isEmpty() ? position.id() : path.get(path.size() - 1);
        led.merge(top, !path.isEmpty(), Boolean::logicalOr);
      }
    }
    return led.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }
}
