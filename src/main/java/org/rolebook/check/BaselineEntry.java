package org.rolebook.check;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Accepted;
import org.rolebook.content.Located;
import org.rolebook.model.AcceptedFinding;
import org.rolebook.model.LocalizedText;

/**
 * A finding that was accepted. It is known by what it is about, never by its line.
 *
 * @param rule id of the rule
 * @param element id of the element, or {@code handbook.yaml}
 * @param field path of the field in English keys; empty for the element as a whole
 * @param reason why it was accepted; blank if nobody said
 * @param expires last day on which it is accepted; null for ever
 * @param place the entry itself, as a place in the file of the baseline
 */
public record BaselineEntry(
    String rule,
    String element,
    String field,
    String reason,
    @Nullable LocalDate expires,
    Located place) {

  /** An entry as it was read; what is missing in it is blank. */
  public static BaselineEntry of(Accepted accepted) {
    AcceptedFinding finding = accepted.finding();
    LocalizedText reason = finding.reason();
    return new BaselineEntry(
        Objects.requireNonNullElse(finding.rule(), ""),
        Objects.requireNonNullElse(finding.element(), ""),
        Objects.requireNonNullElse(finding.field(), ""),
        reason == null ? "" : String.join(" ", reason.byLanguage().values()),
        finding.expires(),
        accepted.place());
  }

  /** What identifies the finding besides its rule. */
  String subject() {
    return new Place(element, field).subject();
  }
}
