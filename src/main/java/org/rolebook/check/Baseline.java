package org.rolebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Excused;
import org.rolebook.diagnostic.Severity;

/**
 * Takes accepted findings out of a list. An entry without a reason is an error, an expired one is a
 * warning and accepts nothing any more, one without a finding is a hint.
 */
final class Baseline {

  static final String RULE = "baseline-entry";

  private record Key(String rule, String subject) {}

  private final Map<Key, BaselineEntry> valid = new HashMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  /**
   * A baseline.
   *
   * @param today the day of the build, against which entries expire
   */
  Baseline(List<BaselineEntry> entries, LocalDate today) {
    for (BaselineEntry entry : entries) {
      if (entry.reason().isBlank()) {
        fault(entry, Severity.ERROR, "no-reason");
      }
      if (entry.expires() != null && entry.expires().isBefore(today)) {
        fault(entry, Severity.WARNING, "expired");
      } else {
        valid.putIfAbsent(new Key(entry.rule(), entry.subject()), entry);
      }
    }
  }

  /** The findings that are not accepted, and those about the baseline itself. */
  List<Diagnostic> apply(List<Diagnostic> findings) {
    Set<Key> used = new HashSet<>();
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic finding : findings) {
      Key key = key(finding);
      if (key == null) {
        left.add(finding);
      } else {
        used.add(key);
      }
    }
    valid.forEach(
        (key, entry) -> {
          if (!used.contains(key)) {
            fault(entry, Severity.INFO, "stale");
          } else if (entry.fix() != null) {
            fault(entry, Severity.INFO, "numbered");
          }
        });
    left.addAll(faults);
    return left;
  }

  /** The findings that are accepted. */
  List<Excused> accepted(List<Diagnostic> findings) {
    List<Excused> accepted = new ArrayList<>();
    for (Diagnostic finding : findings) {
      Key key = key(finding);
      BaselineEntry entry = key == null ? null : valid.get(key);
      if (entry != null) {
        String expires = entry.expires() == null ? "" : entry.expires().toString();
        accepted.add(new Excused(finding, entry.reason(), expires));
      }
    }
    return accepted;
  }

  /** What accepts a finding: an entry for its very words, or one for the whole field. */
  private @Nullable Key key(Diagnostic finding) {
    Key exact = new Key(finding.rule(), finding.subject());
    Key field = new Key(finding.rule(), Identities.withoutWords(finding.subject()));
    return valid.containsKey(exact) ? exact : valid.containsKey(field) ? field : null;
  }

  private void fault(BaselineEntry entry, Severity severity, String variant) {
    String expires = entry.expires() == null ? "" : entry.expires().toString();
    faults.add(
        new Diagnostic(
            RULE,
            severity,
            entry.subject(),
            entry.place().span(),
            entry.place().excerpt(),
            variant,
            List.of(entry.rule(), entry.subject(), expires),
            List.of(),
            variant.equals("numbered") ? entry.fix() : null));
  }
}
