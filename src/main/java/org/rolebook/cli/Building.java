package org.rolebook.cli;

import java.io.PrintWriter;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.build.Progress;
import org.rolebook.build.Stopwatch;
import org.rolebook.i18n.Messages;

/** Runs a build: tells on a terminal how far it is, and at the end what came of it. */
final class Building {

  private final PrintWriter out;
  private final Messages words;
  private final Surroundings where;

  Building(PrintWriter out, Messages words, Surroundings where) {
    this.out = out;
    this.words = words;
    this.where = where;
  }

  /** What an engine is to do. */
  interface Work {
    BuildResult with(Engine engine) throws BuildException;
  }

  /**
   * What came of it.
   *
   * @param times how long each stage took, in a sentence
   */
  record Timed(BuildResult result, String times) {}

  /** Whether this is a run in GitHub Actions. */
  boolean isOnGithub() {
    return where.github();
  }

  /** Runs a build that makes a site, and tells what came of it. */
  int publish(Work work, boolean colours, boolean timings) throws BuildException {
    Timed timed = run(work);
    BuildResult result = timed.result();
    if (!result.report().diagnostics().isEmpty()) {
      TextReport.print(out, result.report(), colours);
    }
    result.warningTexts().forEach(out::println);
    out.println(result.summary());
    if (timings) {
      out.println(timed.times());
    }
    return result.failed() ? Main.FINDINGS : Main.FINE;
  }

  /** Runs a build; nothing is left on the terminal. */
  Timed run(Work work) throws BuildException {
    if (!where.terminal()) {
      return run(work, Progress.NONE);
    }
    try (TerminalProgress shown = new TerminalProgress(out, System::nanoTime, words)) {
      return run(work, shown);
    }
  }

  private static Timed run(Work work, Progress shown) throws BuildException {
    Stopwatch watch = new Stopwatch(System::nanoTime, Tidying.of(shown));
    BuildResult result = work.with(new Engine(watch));
    return new Timed(result, watch.times(result.report().messages()));
  }
}
