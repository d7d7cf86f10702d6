package org.rolebook.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.RulePages;
import org.rolebook.diagnostic.Severity;

/** What all goals share: their parameters, and how a result becomes log lines and exceptions. */
abstract class AbstractHandbookMojo extends AbstractContentMojo {

  /**
   * Folder of own templates; each replaces the built-in template of the same name.<br>
   * 自定义模板文件夹，同名文件替换内置模板。
   */
  @Parameter(property = "rolebook.templates")
  private @Nullable File templates;

  /**
   * For whom the site is made; the widest audience if not given.<br>
   * 发布对象；未指定时为范围最宽的受众。
   */
  @Parameter(property = "rolebook.audience")
  private @Nullable String audience;

  /**
   * Mildest severity that fails the build: <code>error</code>, <code>warning</code>, <code>info
   * </code>, or <code>off</code> to fail never.<br>
   * 达到该级别即判为失败：error、warning、info；off 表示从不失败。
   */
  @Parameter(property = "rolebook.failOn", defaultValue = "error")
  private String failOn = Severity.ERROR.key();

  @Override
  final void run() throws BuildException, MojoExecutionException, MojoFailureException {
    Path own = templates == null ? null : templates.toPath();
    report(run(request(output(), own, audience, severity())));
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

  private Severity severity() throws MojoExecutionException {
    try {
      return Severity.of(failOn);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(words().text("build.bad-severity", failOn), e);
    }
  }
}
