package org.rolebook.diagnostic;

import java.util.List;
import java.util.Optional;

/** The list of formats: a new one is a class and a line here. */
public final class ReportFormats {

  private ReportFormats() {}

  /** All formats, in the order in which a help text names them. */
  public static List<ReportFormat> all() {
    return List.of(
        text(false),
        new JsonFormat(),
        new SarifFormat(),
        new GithubFormat(),
        new GitlabFormat(),
        new CheckstyleFormat());
  }

  /** The format of a name, if there is one. */
  public static Optional<ReportFormat> named(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /**
   * The text format.
   *
   * @param colours whether the reader is a terminal that understands ANSI escape sequences
   */
  public static ReportFormat text(boolean colours) {
    return new TextFormat(colours ? Palette.ANSI : Palette.PLAIN);
  }

  /** The first finding of a report as the text format tells it, without a summary. */
  public static String finding(Report report) {
    return new TextFormat(Palette.PLAIN).finding(report, report.worstFirst().get(0));
  }
}
