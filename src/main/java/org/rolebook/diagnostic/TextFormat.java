package org.rolebook.diagnostic;

/**
 * For people: address, message, the line with carets, hint and further places, the errors first;
 * then a summary.
 */
record TextFormat(Palette palette) implements ReportFormat {

  private static final int GUTTER = 4;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String format(Report report) {
    StringBuilder out = new StringBuilder();
    report.worstFirst().forEach(diagnostic -> out.append(finding(report, diagnostic)).append('\n'));
    return out.append(TextSummary.of(report)).toString();
  }

  /** One finding with its line and what to do. */
  String finding(Report report, Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    out.append(head(report, diagnostic)).append('\n');
    out.append("    ").append(report.wording().message(diagnostic)).append('\n');
    if (!diagnostic.excerpt().isEmpty()) {
      out.append(excerpt(diagnostic));
    }
    return out.append(notes(report, diagnostic)).toString();
  }

  private String head(Report report, Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    return palette.strong(Printable.of(report.address(diagnostic.span())) + ":")
        + " "
        + palette.severity(severity, report.wording().severity(severity))
        + " "
        + diagnostic.rule();
  }

  private String excerpt(Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    Excerpt excerpt = Excerpt.of(diagnostic.excerpt(), span);
    String number = String.valueOf(span.line());
    int gutter = Math.max(GUTTER, number.length());
    String carets = palette.severity(diagnostic.severity(), "^".repeat(excerpt.carets()));
    return palette.faint(" ".repeat(gutter - number.length()) + number + " |")
        + " "
        + excerpt.text()
        + "\n"
        + palette.faint(" ".repeat(gutter) + " |")
        + " ".repeat(1 + excerpt.offset())
        + carets
        + "\n";
  }

  private static String notes(Report report, Diagnostic diagnostic) {
    Wording wording = report.wording();
    StringBuilder out = new StringBuilder();
    String hint = wording.hint(diagnostic);
    if (hint != null) {
      out.append("  ").append(wording.text("report.hint", hint)).append('\n');
    }
    for (Related related : diagnostic.related()) {
      String address = Printable.of(report.address(related.span()));
      String note = wording.text("report.see", address, wording.related(related));
      out.append("  ").append(note).append('\n');
    }
    return out.toString();
  }
}
