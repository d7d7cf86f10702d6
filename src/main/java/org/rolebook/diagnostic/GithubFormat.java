package org.rolebook.diagnostic;

import java.util.stream.Collectors;

/**
 * Workflow commands of GitHub Actions: each finding becomes an annotation of its line. Escapes as
 * the runner's own toolkit does (actions/toolkit, command.ts).
 */
record GithubFormat() implements ReportFormat {

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String format(Report report) {
    return report.diagnostics().stream()
        .map(diagnostic -> command(report, diagnostic))
        .collect(Collectors.joining());
  }

  private static String command(Report report, Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    Wording wording = report.wording();
    String title = wording.titleAndId(diagnostic.rule());
    return ("::" + level(diagnostic.severity()))
        + (" file=" + property(Printable.of(report.path(span))))
        + (",line=" + span.line() + ",col=" + span.column())
        + (",title=" + property(title))
        + ("::" + data(wording.messageAndHint(diagnostic, "\n")) + "\n");
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      default -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
