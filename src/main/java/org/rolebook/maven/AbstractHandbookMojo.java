package org.rolebook.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.build.Progress;
import org.rolebook.build.Stopwatch;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.RulePages;

/** What goals share that end: how a result becomes log lines and an exception. */
abstract class AbstractHandbookMojo extends AbstractSiteMojo {

  /**
   * Whether to tell at the end how long each stage took.<br>
   * 结束时是否列出各阶段用时。
   */
  @Parameter(property = "rolebook.timings", defaultValue = "false")
  private boolean timings;

  @Override
  final void run() throws BuildException, MojoExecutionException, MojoFailureException {
    Stopwatch watch = new Stopwatch(System::nanoTime, Progress.NONE);
    BuildResult result = run(new Engine(watch), siteRequest(output()));
    String times = watch.times(result.report().messages());
    try {
      report(result);
    } finally {
      if (timings) {
        getLog().info(times);
      }
    }
  }

  /** A goal's own work. */
  abstract BuildResult run(Engine engine, BuildRequest request) throws BuildException;

  /** Whether findings are told in the log. */
  boolean hasText() {
    return true;
  }

  /** Folder of the finished site. */
  abstract Path output();

  private void report(BuildResult result) throws MojoFailureException {
    if (hasText() && !result.report().diagnostics().isEmpty()) {
      String text = ReportFormats.text(false).format(result.report());
      text.lines().forEach(result.failed() ? getLog()::error : getLog()::warn);
      explained(result.report());
    }
    if (result.failed()) {
      throw new MojoFailureException(result.summary());
    }
    result.warningTexts().forEach(getLog()::warn);
    if (!result.summary().isEmpty()) {
      getLog().info(result.summary());
    }
  }

  private void explained(Report report) {
    RulePages pages = RulePages.of(report.messages().language());
    report
        .firstExplained(pages)
        .ifPresent(rule -> getLog().info(report.messages().text("maven.explained", rule)));
  }
}
