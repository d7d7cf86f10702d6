package org.rolebook.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.RulePages;

/** What goals share that end: how a result becomes log lines and an exception. */
abstract class AbstractHandbookMojo extends AbstractSiteMojo {

  @Override
  final void run() throws BuildException, MojoExecutionException, MojoFailureException {
    report(run(siteRequest(output())));
  }

  /** A goal's own work. */
  abstract BuildResult run(BuildRequest request) throws BuildException;

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
