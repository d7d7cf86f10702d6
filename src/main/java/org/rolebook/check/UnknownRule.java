package org.rolebook.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.LintSettings;
import org.rolebook.model.Organisation;

/** Settings or ignores for a rule that does not exist, which would silently do nothing. */
final class UnknownRule implements Rule {

  @Override
  public String id() {
    return "unknown-rule";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Collection<String> set = organisation.handbook().settings().lint().keySet();
    check(Run.HANDBOOK, "lint.", set, findings);
    for (Map.Entry<String, LintSettings> file : FileSettings.of(organisation).entrySet()) {
      check(file.getKey(), "lint.ignore.", file.getValue().ignore().keySet(), findings);
      check(file.getKey(), "lint.rules.", file.getValue().rules().keySet(), findings);
    }
  }

  private static void check(
      String element, String path, Collection<String> rules, Findings findings) {
    for (String rule : rules) {
      if (!Rules.ids().contains(rule)) {
        report(new Place(element, path + rule), rule, findings);
      }
    }
  }

  private static void report(Place place, String rule, Findings findings) {
    List<String> near = Nearest.of(rule, Rules.ids(), 2);
    if (near.isEmpty()) {
      findings.report(place, "default", List.of(rule), List.of());
    } else {
      Answer answer = near.size() == 1 ? new Answer(rule, near.get(0)) : null;
      findings.report(place, null, "near", List.of(rule, near.get(0)), List.of(), answer);
    }
  }
}
