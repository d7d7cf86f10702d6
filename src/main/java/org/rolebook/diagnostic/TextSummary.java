package org.rolebook.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a text report: how many findings of which severity and rule, and the first error. */
final class TextSummary {

  private TextSummary() {}

  static String of(Report report) {
    return firstError(report) + rules(report) + line(report) + "\n";
  }

  private static String line(Report report) {
    Wording wording = report.wording();
    String files = wording.count("report.summary.files", report.filesChecked());
    return wording.text("report.summary", counts(report, "report.summary.none"), files);
  }

  /**
   * How many findings there are of each severity.
   *
   * @param none key of the words for none at all
   */
  static String counts(Report report, String none) {
    Wording wording = report.wording();
    return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
        .filter(severity -> report.count(severity) > 0)
        .map(s -> wording.count("report.summary." + s.key(), report.count(s)))
        .reduce((left, right) -> wording.text("report.summary.and", left, right))
        .orElseGet(() -> wording.text(none));
  }

  /** One line per rule, the most frequent first; nothing when all findings are of one rule. */
  private static String rules(Report report) {
    Map<String, Long> counts =
        report.diagnostics().stream()
            .collect(Collectors.groupingBy(Diagnostic::rule, TreeMap::new, Collectors.counting()));
    if (counts.size() < 2) {
      return "";
    }
    int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(e -> rule(report.wording(), e.getKey(), e.getValue(), width))
        .collect(Collectors.joining());
  }

  private static String rule(Wording wording, String rule, long count, int width) {
    String number = String.valueOf(count);
    String left = " ".repeat(Math.max(0, 6 - number.length())) + number + "  " + rule;
    String title = wording.title(rule);
    return title.equals(rule)
        ? left + "\n"
        : left + " ".repeat(width - rule.length() + 2) + title + "\n";
  }

  /** Among many findings the first error has scrolled away: it is told once more. */
  private static String firstError(Report report) {
    List<Diagnostic> all = report.diagnostics();
    return all.stream()
        .filter(d -> all.size() > 1 && d.severity() == Severity.ERROR)
        .findFirst()
        .map(d -> firstError(report, d))
        .orElse("");
  }

  private static String firstError(Report report, Diagnostic error) {
    String address = Printable.of(report.address(error.span()));
    String message = report.wording().message(error);
    return report.wording().text("report.first-error", address, message) + "\n";
  }
}
