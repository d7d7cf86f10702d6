package org.rolebook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Accepted;
import org.rolebook.content.Located;
import org.rolebook.diagnostic.Fix;
import org.rolebook.model.AcceptedFinding;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;

/**
 * A finding that was accepted. It is known by what it is about, never by its line.
 *
 * @param rule id of the rule
 * @param element id of the element, or {@code handbook.yaml}
 * @param field path of the field in English keys; empty for the element as a whole
 * @param reason why it was accepted; blank if nobody said
 * @param expires last day on which it is accepted; null for ever
 * @param place the entry itself, as a place in the file of the baseline
 * @param fix what gives the field its present form; null where it has that
 */
public record BaselineEntry(
    String rule,
    String element,
    String field,
    String reason,
    @Nullable LocalDate expires,
    Located place,
    @Nullable Fix fix) {

  private static final Pattern NUMBERED = Regex.of("\\[\\d+]");

  /** An entry whose field needs no other form. */
  public BaselineEntry(
      String rule,
      String element,
      String field,
      String reason,
      @Nullable LocalDate expires,
      Located place) {
    this(rule, element, field, reason, expires, place, null);
  }

  /** The entries of a baseline for a handbook, in their order; what is missing in one is blank. */
  public static List<BaselineEntry> of(List<Accepted> accepted, Organisation organisation) {
    if (accepted.isEmpty()) {
      return List.of();
    }
    FormerElements elements = new FormerElements(organisation);
    Identities identities = new Identities(organisation);
    return accepted.stream().map(each -> of(each, elements, identities)).toList();
  }

  private static BaselineEntry of(
      Accepted accepted, FormerElements elements, Identities identities) {
    AcceptedFinding finding = accepted.finding();
    LocalizedText reason = finding.reason();
    String written = Objects.requireNonNullElse(finding.element(), "");
    String element = elements.present(identities.elementOf(written));
    String field = Objects.requireNonNullElse(finding.field(), "");
    String named = isNumbered(field) ? identities.field(new Place(element, field)) : null;
    return new BaselineEntry(
        Objects.requireNonNullElse(finding.rule(), ""),
        element,
        named == null ? field : named,
        reason == null ? "" : String.join(" ", reason.byLanguage().values()),
        finding.expires(),
        accepted.place(),
        named == null ? null : renamed(accepted.field(), named));
  }

  /** Whether a field names items of lists by their numbers, as was usual once. */
  private static boolean isNumbered(String field) {
    return NUMBERED.matcher(field).find();
  }

  private static @Nullable Fix renamed(@Nullable Located field, String named) {
    String written = field == null ? null : field.span().in(field.excerpt());
    return field == null || written == null
        ? null
        : Fix.source(field.span(), written, quoted(named));
  }

  private static String quoted(String field) {
    return "\"" + field.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** What identifies the finding besides its rule. */
  String subject() {
    return new Place(element, field).subject();
  }
}
