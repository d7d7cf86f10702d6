package org.rolebook.preview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Report;

/** Which findings came with the last change; those of the first build are known. */
final class News {

  private Set<Key> known = Set.of();
  private boolean begun;

  /** What a finding is about, wherever it has moved to. */
  private record Key(String rule, String subject, String variant, List<String> arguments) {

    static Key of(Diagnostic finding) {
      return new Key(finding.rule(), finding.subject(), finding.variant(), finding.arguments());
    }
  }

  Report of(Report report) {
    Set<Key> before = known;
    known = report.diagnostics().stream().map(Key::of).collect(Collectors.toSet());
    boolean all = begun;
    begun = true;
    return report.only(finding -> all && !before.contains(Key.of(finding)));
  }
}
