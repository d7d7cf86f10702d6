package org.rolebook.cli;

import java.io.PrintWriter;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.RulePages;

/** Prints a report for people, and where they read on. */
final class TextReport {

  private TextReport() {}

  static void print(PrintWriter out, Report report, boolean colours) {
    out.print(ReportFormats.text(colours).format(report));
    RulePages pages = RulePages.of(report.messages().language());
    report
        .firstExplained(pages)
        .ifPresent(rule -> out.println(report.messages().text("cli.explained", rule)));
  }
}
