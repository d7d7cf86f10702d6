package org.rolebook.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

/** What all goals share: their parameters, and how a result becomes log lines and exceptions. */
abstract class AbstractHandbookMojo extends AbstractMojo {

  private static final String DEFAULT_CONTENT = "content";

  /** Folder of the project, or the current one where there is no project. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private @Nullable File basedir;

  /**
   * The content folder; <code>content</code> beside the pom if not given.<br>
   * 内容文件夹；未指定时为 pom 旁的 <code>content</code>。
   */
  @Parameter(property = "rolebook.content")
  private @Nullable File content;

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
   * Language of messages, <code>zh-CN</code> or <code>en</code>; the handbook's first language if
   * not given.<br>
   * 提示信息的语言；未指定时为手册的第一种语言。
   */
  @Parameter(property = "rolebook.lang")
  private @Nullable String lang;

  /**
   * Mildest severity that fails the build: <code>error</code>, <code>warning</code>, <code>info
   * </code>, or <code>off</code> to fail never.<br>
   * 达到该级别即判为失败：error、warning、info；off 表示从不失败。
   */
  @Parameter(property = "rolebook.failOn", defaultValue = "error")
  private String failOn = Severity.ERROR.key();

  /**
   * Whether to do nothing.<br>
   * 是否跳过。
   */
  @Parameter(property = "rolebook.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(words().text("maven.skipped"));
    } else if (isIdle()) {
      getLog().info(words().text("maven.no-content", contentFolder()));
    } else {
      report(attempt());
    }
  }

  /** A goal's own work. */
  abstract BuildResult run(BuildRequest request) throws BuildException;

  /** Folder of the finished site. */
  abstract Path output();

  /** Whether there is nothing to do: switched off, or no content where none was asked for. */
  final boolean isIdle() {
    return skip || (content == null && !Files.isDirectory(contentFolder()));
  }

  /** A path from the project's folder. */
  final Path inProject(String first, String... more) {
    Path base = basedir == null ? Path.of("") : basedir.toPath();
    return base.resolve(Path.of(first, more));
  }

  /** Words for what is said before the handbook's own language is known. */
  final Messages words() {
    return Messages.of(lang != null ? lang : Locale.getDefault().toLanguageTag());
  }

  private Path contentFolder() {
    return content == null ? inProject(DEFAULT_CONTENT) : content.toPath();
  }

  private BuildResult attempt() throws MojoExecutionException {
    try {
      return run(request());
    } catch (BuildException e) {
      // not as the cause: Maven would print its key behind the sentence
      MojoExecutionException fault = new MojoExecutionException(e.explain(words()));
      fault.addSuppressed(e);
      throw fault;
    }
  }

  private void report(BuildResult result) throws MojoFailureException {
    if (!result.report().diagnostics().isEmpty()) {
      String text = ReportFormats.text(false).format(result.report());
      text.lines().forEach(result.failed() ? getLog()::error : getLog()::warn);
    }
    if (result.failed()) {
      throw new MojoFailureException(result.summary());
    }
    if (!result.summary().isEmpty()) {
      getLog().info(result.summary());
    }
  }

  private BuildRequest request() throws MojoExecutionException {
    return new BuildRequest(
        contentFolder(),
        output(),
        templates == null ? null : templates.toPath(),
        audience,
        lang,
        severity(),
        shownContent(),
        LocalDate.now(ZoneOffset.UTC));
  }

  private Severity severity() throws MojoExecutionException {
    try {
      return Severity.of(failOn);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(words().text("build.bad-severity", failOn), e);
    }
  }

  private String shownContent() {
    Path folder = contentFolder().toAbsolutePath().normalize();
    Path base = inProject("").toAbsolutePath().normalize();
    Path shown = folder.startsWith(base) ? base.relativize(folder) : folder;
    return shown.toString().replace(Objects.requireNonNull(File.separator), "/");
  }
}
