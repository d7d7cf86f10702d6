package org.rolebook.diagnostic;

/** A way to write a report; the same report always gives the same text. */
public interface ReportFormat {

  /** The name by which a user asks for it, such as {@code sarif}. */
  String name();

  /** The whole report, each line ended by a line feed. */
  String format(Report report);
}
