package org.rolebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rolebook.check.BaselineEntry;
import org.rolebook.check.Checker;
import org.rolebook.check.Reworded;
import org.rolebook.content.BaselineFile;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.OwnFiles;
import org.rolebook.content.ReadMemory;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Edit;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;

/** What every run begins with: reads a content folder and checks it. */
final class CheckStage {

  private final Catalogue catalogue;
  private final ReadMemory memory;
  private final Progress progress;

  /** A stage that tells how far it is. */
  CheckStage(Catalogue catalogue, Progress progress) {
    this(catalogue, ReadMemory.none(), progress);
  }

  /** A stage that remembers what it has read. */
  CheckStage(Catalogue catalogue, ReadMemory memory) {
    this(catalogue, memory, Progress.NONE);
  }

  private CheckStage(Catalogue catalogue, ReadMemory memory, Progress progress) {
    this.catalogue = catalogue;
    this.memory = memory;
    this.progress = progress;
  }

  /** What was read, before it is checked. */
  record Begun(ReadResult read, Organisation organisation, BaselineFile baseline, Checker checker) {

    /**
     * The findings of at least some severity in some elements, found without asking rules that
     * cannot reach it; none about accepted findings that are no more.
     */
    List<Diagnostic> reaching(Severity severity, Handbook part) {
      return withBaseline(checker.reaching(read, organisation, part, severity), severity);
    }

    /** The same of those that an edit within elements can bring. */
    List<Diagnostic> reaching(Severity severity, Edit edit) {
      return withBaseline(checker.reaching(read, organisation, edit, severity), severity);
    }

    private List<Diagnostic> withBaseline(List<Diagnostic> reaching, Severity severity) {
      List<Diagnostic> found = new ArrayList<>(reaching);
      found.addAll(baseline.diagnostics());
      found.removeIf(finding -> !finding.severity().reaches(severity));
      return found;
    }

    /**
     * The findings of at least some severity, as if there were no others. A handbook with a page
     * about its own state is checked whole, since that page tells all.
     */
    Checked check(Severity mildest) {
      if (read.handbook().settings().health() != null) {
        return check();
      }
      List<Diagnostic> found = reaching(mildest, read.handbook());
      return new Checked(read, organisation, baseline, checker, found, found);
    }

    /** All findings. */
    Checked check() {
      return check(() -> {});
    }

    /**
     * All findings.
     *
     * @param before what was found before an edit of mere words
     */
    Checked check(Reworded before) {
      return checked(checker.all(read, organisation, before));
    }

    /**
     * All findings, if they are wanted to the end.
     *
     * @param current throws if they are not; may be called by several threads
     */
    Checked check(Runnable current) {
      return checked(checker.all(read, organisation, current));
    }

    private Checked checked(List<Diagnostic> all) {
      List<Diagnostic> findings = new ArrayList<>(checker.open(all));
      findings.addAll(baseline.diagnostics());
      return new Checked(read, organisation, baseline, checker, all, findings);
    }
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
    return begin(request).check();
  }

  /** Reads a content folder and finds nothing yet but what reading finds. */
  Begun begin(BuildRequest request) throws BuildException {
    ReadResult read = read(request);
    return begin(request, read, Organisation.of(read.handbook()));
  }

  /**
   * The same where the folder has been read.
   *
   * @param organisation what is derived from the handbook that was read
   */
  Begun begin(BuildRequest request, ReadResult read, Organisation organisation) {
    progress.begin(Progress.Stage.CHECK, 0);
    Settings settings = read.handbook().settings();
    BaselineFile baseline = BaselineFile.read(request.content(), settings, catalogue, memory);
    List<BaselineEntry> accepted = BaselineEntry.of(baseline.entries(), organisation);
    Checker checker = new Checker(accepted, request.today());
    return new Begun(read, organisation, baseline, checker);
  }

  /** Reads a content folder. */
  ReadResult read(BuildRequest request) throws BuildException {
    if (!new OwnFiles(request.content()).exist()) {
      throw new BuildException("build.no-content", request.content().toString());
    }
    progress.begin(Progress.Stage.READ, 0);
    ReadResult files = files(request);
    progress.speak(messages(request, files.handbook()));
    return files.with(ThemeStage.run(request, files));
  }

  private ReadResult files(BuildRequest request) throws BuildException {
    try {
      return new HandbookReader(catalogue, memory).read(request.content());
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
    return new BuildResult(
        report, request.failOn(), request.output(), List.of(), null, null, List.of());
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
