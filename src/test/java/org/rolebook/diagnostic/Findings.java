package org.rolebook.diagnostic;

import java.util.List;
import org.rolebook.i18n.Messages;

/** Findings on which the formats are tested. */
final class Findings {

  static final String EDITOR = "web-ads/operations/web-editor.yaml";

  private Findings() {}

  static Diagnostic dangling() {
    return new Diagnostic(
        "dangling-reference",
        Severity.ERROR,
        "web-ads/operations/web-editor#reportsTo",
        new SourceSpan(EDITOR, 7, 12, 7, 16),
        "reportsTo: 运营总见",
        "near",
        List.of("运营总见", "运营总监（web-ads/operations/operations-director）"),
        List.of());
  }

  /** A finding with its one right answer. */
  static Diagnostic mendable() {
    SourceSpan span = new SourceSpan(EDITOR, 7, 12, 7, 16);
    return dangling().withFix(Fix.source(span, "运营总见", "运营总监"));
  }

  static Diagnostic duplicateCode() {
    return new Diagnostic(
        "duplicate-code",
        Severity.WARNING,
        "web-ads/operations/web-editor#code",
        new SourceSpan(EDITOR, 2, 7, 2, 9),
        "code: 12",
        "default",
        List.of("12", "网页设计师"),
        List.of(
            new Related(
                new SourceSpan("web-ads/技术部/web-designer.yaml", 3, 7, 3, 9),
                "related.first",
                List.of())));
  }

  static Diagnostic overSeveralLines() {
    return new Diagnostic(
        "reporting-cycle",
        Severity.INFO,
        "web-ads/a#reportsTo",
        new SourceSpan("web-ads/a.yaml", 1, 1, 3, 4),
        "a: b",
        "default",
        List.of("甲 → 乙 → 甲"),
        List.of());
  }

  /** A finding about a line, from one column up to another. */
  static Diagnostic at(String line, int column, int endColumn) {
    return new Diagnostic(
        "blank-value",
        Severity.INFO,
        "a#b",
        new SourceSpan("a.yaml", 1, column, 1, endColumn),
        line,
        "default",
        List.of("summary"),
        List.of());
  }

  static Report report(String language, Diagnostic... diagnostics) {
    return new Report(List.of(diagnostics), 12, "content", Messages.of(language));
  }
}
