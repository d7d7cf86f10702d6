package org.rolebook.check;

import java.util.Map;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.LintSettings;
import org.rolebook.model.Organisation;

/** A file that ignores a rule without saying why. */
final class IgnoreWithoutReason implements Rule {

  static final String ID = "ignore-without-reason";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Map.Entry<String, LintSettings> file : FileSettings.of(organisation).entrySet()) {
      for (Map.Entry<String, String> ignored : file.getValue().ignore().entrySet()) {
        if (ignored.getValue().isBlank()) {
          String rule = ignored.getKey();
          findings.report(file.getKey(), "lint.ignore." + rule, "default", rule);
        }
      }
    }
  }
}
