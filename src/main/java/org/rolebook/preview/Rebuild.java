package org.rolebook.preview;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.TemplateException;
import org.rolebook.build.Workbench;
import org.rolebook.diagnostic.Report;
import org.rolebook.i18n.Messages;

/** Makes the site anew and shows it, or shows why that cannot be done. */
final class Rebuild {

  private static final double NANOS = 1e9;

  private final PreviewRequest request;
  private final PreviewLog log;
  private final Stage stage;
  private final Faults faults;
  private final Workbench bench = new Workbench(InstantSource.system());
  private final News news = new News();
  private Site good = Site.NONE;
  private volatile Messages words;

  Rebuild(PreviewRequest request, PreviewLog log, Stage stage, EditorLinks links) {
    this.request = request;
    this.log = log;
    this.stage = stage;
    this.faults = new Faults(links);
    this.words = request.words();
  }

  /** The language of the handbook, once it is known. */
  Messages words() {
    return words;
  }

  /**
   * Builds for the first time.
   *
   * @throws BuildException if the request makes no sense, so that waiting for changes would not
   *     either
   */
  void first() throws BuildException {
    BuildRequest build = request.build().get();
    try {
      attempt(build, () -> false);
    } catch (TemplateException e) {
      fail(faults.of(e, build, words), e.explain(words));
    }
  }

  /** Builds again; whatever goes wrong is shown, so that the next change can mend it. */
  void run(BuildLoop.Outdated outdated) {
    BuildRequest build = request.build().get();
    try {
      attempt(build, outdated);
    } catch (BuildException e) {
      if (!outdated.now()) {
        fail(faults.of(e, build, words), e.explain(words));
      }
    } catch (CancellationException e) {
      return; // the next build does what is left, or the preview ends
    } catch (RuntimeException | Error e) { // a file that vanished, or a fault of the program
      if (!outdated.now()) {
        stage.show(new Scene(lastGood(), faults.of(e, words)));
        log.fault(e);
      }
    }
  }

  private void attempt(BuildRequest build, BuildLoop.Outdated outdated) throws BuildException {
    long start = System.nanoTime();
    Map<String, byte[]> made = new TreeMap<>();
    BuildResult result =
        bench.render(build, () -> requireCurrent(outdated), this::showFirst, made::put);
    words = result.report().messages();
    if (!result.failed()) {
      show(made, result.report(), System.nanoTime() - start);
    } else if (!outdated.now()) {
      refuse(result, build);
    }
  }

  /** What was changed is worth more at once than all that follows from it a little later. */
  private void showFirst(Map<String, byte[]> pages) {
    stage.show(new Scene(stage.scene().site().with(pages), null));
  }

  /** Nobody needs the rest of a site that the next build makes anew. */
  private static void requireCurrent(BuildLoop.Outdated outdated) {
    if (outdated.now()) {
      throw new CancellationException("something has changed since");
    }
  }

  private void refuse(BuildResult result, BuildRequest build) {
    Report bad = result.report().only(finding -> finding.severity().reaches(result.failOn()));
    Fault fault = faults.of(bad, build);
    log.findings(bad);
    fail(fault, fault.headline());
  }

  private void fail(Fault fault, String sentence) {
    Site site = lastGood();
    stage.show(new Scene(site, fault));
    String key = site == Site.NONE ? "preview.nothing-yet" : "preview.last-good";
    log.warn(words.text(key, sentence));
  }

  /** The last whole site, without the pages of one that was not to be. */
  private Site lastGood() {
    return stage.scene().site().back(good);
  }

  private void show(Map<String, byte[]> made, Report report, long nanos) {
    Site before = good;
    Site site = stage.scene().site().next(made);
    stage.show(new Scene(site, null));
    good = site;
    Report fresh = news.of(report);
    if (!fresh.diagnostics().isEmpty()) {
      log.findings(fresh);
    }
    boolean first = before == Site.NONE;
    String what = first ? whole(made) : changes(site.changedSince(before.build()));
    String seconds = String.format(Locale.ROOT, "%.1f", nanos / NANOS);
    log.tell(words.text(first ? "preview.built" : "preview.rebuilt", seconds, what));
    if (first) {
      tellKnown(report);
    }
  }

  private void tellKnown(Report report) {
    int known = report.diagnostics().size();
    if (known > 0) {
      log.tell(count("preview.known", known));
    }
  }

  private String whole(Map<String, byte[]> made) {
    return count("preview.pages", (int) made.keySet().stream().filter(Site::isPage).count());
  }

  private String changes(List<String> paths) {
    if (paths.isEmpty()) {
      return words.text("preview.unchanged");
    }
    int pages = (int) paths.stream().filter(Site::isPage).count();
    return pages > 0
        ? count("preview.changed", pages)
        : count("preview.changed.other-files", paths.size());
  }

  private String count(String key, int number) {
    return words.text(key + (number == 1 ? ".one" : ".other"), number);
  }
}
