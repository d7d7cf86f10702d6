package org.rolebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rolebook.check.BaselineEntry;
import org.rolebook.check.Checker;
import org.rolebook.content.BaselineFile;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.OwnFiles;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;

/** What every run begins with: reads a content folder and checks it. */
final class CheckStage {

  private final Catalogue catalogue;

  CheckStage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * What was read, and what is wrong with it.
   *
   * @param all the findings with the accepted ones
   * @param findings the findings without them, and those about the baseline
   */
  record Checked(
      ReadResult read,
      Organisation organisation,
      BaselineFile baseline,
      Checker checker,
      List<Diagnostic> all,
      List<Diagnostic> findings) {}

  Checked run(BuildRequest request) throws BuildException {
    if (!new OwnFiles(request.content()).exist()) {
      throw new BuildException("build.no-content", request.content().toString());
    }
    ReadResult read = read(request);
    Organisation organisation = Organisation.of(read.handbook());
    Settings settings = read.handbook().settings();
    BaselineFile baseline = BaselineFile.read(request.content(), settings, catalogue);
    List<BaselineEntry> accepted = BaselineEntry.of(baseline.entries(), organisation);
    Checker checker = new Checker(accepted, request.today());
    List<Diagnostic> all = checker.all(read, organisation);
    List<Diagnostic> findings = new ArrayList<>(checker.open(all));
    findings.addAll(baseline.diagnostics());
    return new Checked(read, organisation, baseline, checker, all, findings);
  }

  private ReadResult read(BuildRequest request) throws BuildException {
    try {
      return new HandbookReader(catalogue).read(request.content());
    } catch (IOException | UncheckedIOException e) {
      String folder = request.content().toString();
      throw new BuildException(
          "build.unreadable", List.of(folder, String.valueOf(e.getMessage())), e);
    }
  }

  static BuildResult result(BuildRequest request, Checked checked) {
    Report report =
        new Report(
            checked.findings(),
            checked.read().files(),
            request.contentName(),
            messages(request, checked.read().handbook()));
    return new BuildResult(report, request.failOn(), request.output(), null, null, List.of());
  }

  /** The words of a run: in the language asked for, or the first one of the handbook. */
  static Messages messages(BuildRequest request, Handbook handbook) {
    String asked = request.lang();
    return Messages.of(asked != null ? asked : handbook.defaultLanguage());
  }

  /** The findings that say that something written is not in the handbook. */
  static List<Diagnostic> lost(ReadResult read) {
    return read.diagnostics().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }
}
