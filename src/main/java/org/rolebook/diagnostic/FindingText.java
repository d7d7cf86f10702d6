package org.rolebook.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the words of a report, for whoever lays it out by themselves.
 *
 * @param finding the finding
 * @param address {@code path:line:column}, as the reader of the report knows the path
 * @param severity the severity in words
 * @param message what is wrong
 * @param hint how to mend it; null if there is nothing to say
 * @param quote the line with the part that it is about; null if there is no such line
 * @param related a sentence for each further place
 */
public record FindingText(
    Diagnostic finding,
    String address,
    String severity,
    String message,
    @Nullable String hint,
    @Nullable Quote quote,
    List<String> related) {

  /** Keeps an immutable copy of the list. */
  public FindingText {
    related = List.copyOf(related);
  }

  static FindingText of(Report report, Diagnostic finding) {
    Wording wording = report.wording();
    String line = finding.excerpt();
    return new FindingText(
        finding,
        Printable.of(report.address(finding.span())),
        wording.severity(finding.severity()),
        wording.message(finding),
        wording.hint(finding),
        line.isEmpty() ? null : Quote.of(line, finding.span()),
        finding.related().stream().map(related -> sentence(report, related)).toList());
  }

  private static String sentence(Report report, Related related) {
    Wording wording = report.wording();
    String address = Printable.of(report.address(related.span()));
    return wording.text("report.see", address, wording.related(related));
  }
}
