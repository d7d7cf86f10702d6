package org.rolebook.amend;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Accepted;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.AcceptedFinding;

/**
 * A finding to be accepted.
 *
 * @param element id of the element, {@code handbook.yaml}, or the path of a file
 * @param rule id of the rule
 * @param field path of the field in English keys; empty for the element as a whole
 * @param reason why it is accepted
 * @param expires last day on which it is accepted; null for ever
 */
public record Acceptance(
    String element, String rule, String field, String reason, @Nullable LocalDate expires)
    implements Comparable<Acceptance> {

  private static final Comparator<Acceptance> ORDER =
      Comparator.comparing(Acceptance::element)
          .thenComparing(Acceptance::rule)
          .thenComparing(Acceptance::field);

  /** Accepts a finding. */
  public static Acceptance of(Diagnostic finding, String reason, @Nullable LocalDate expires) {
    String subject = finding.subject();
    int hash = subject.indexOf('#');
    String element = hash < 0 ? subject : subject.substring(0, hash);
    String field = hash < 0 ? "" : subject.substring(hash + 1);
    return new Acceptance(element, finding.rule(), field, reason, expires);
  }

  /** What an entry accepts already; what is missing in it is empty. */
  public static Acceptance of(Accepted entry) {
    AcceptedFinding finding = entry.finding();
    return new Acceptance(
        Objects.requireNonNullElse(finding.element(), ""),
        Objects.requireNonNullElse(finding.rule(), ""),
        Objects.requireNonNullElse(finding.field(), ""),
        "",
        finding.expires());
  }

  /** Sorts by what is accepted, never by the reason. */
  @Override
  public int compareTo(Acceptance other) {
    return ORDER.compare(this, other);
  }
}
