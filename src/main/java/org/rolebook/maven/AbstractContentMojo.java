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
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

/** What all goals share that read a handbook: where it is, and how a goal is passed over. */
abstract class AbstractContentMojo extends AbstractMojo {

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
   * Language of messages, <code>zh-CN</code> or <code>en</code>; the handbook's first language if
   * not given.<br>
   * 提示信息的语言；未指定时为手册的第一种语言。
   */
  @Parameter(property = "rolebook.lang")
  private @Nullable String lang;

  /**
   * The day against which dates of review and of expiry are held, such as <code>2026-06-01</code>;
   * the present day in UTC if not given.<br>
   * 与复审日期、到期日比较的日期；未指定时为当天（UTC）。
   */
  @Parameter(property = "rolebook.today")
  private @Nullable String today;

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
      attempt();
    }
  }

  /** A goal's own work. */
  abstract void run() throws BuildException, MojoExecutionException, MojoFailureException;

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

  /** A request that reads and checks the content. */
  final BuildRequest request() throws BuildException {
    return request(inProject("target", "handbook"), null, null, Severity.ERROR);
  }

  /** A request with further options. */
  final BuildRequest request(
      Path output, @Nullable Path templates, @Nullable String audience, Severity failOn)
      throws BuildException {
    String shown = shownContent();
    return new BuildRequest(
        contentFolder(),
        output,
        templates,
        audience,
        lang,
        failOn,
        shown,
        BuildRequest.day(today, LocalDate.now(ZoneOffset.UTC)));
  }

  /** The same request on the day of asking, unless the user has named one. */
  final BuildRequest asOfNow(BuildRequest request) {
    return today == null ? request.on(LocalDate.now(ZoneOffset.UTC)) : request;
  }

  private void attempt() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (BuildException e) {
      throw Faults.of(e.explain(words()), e);
    }
  }

  private String shownContent() {
    Path folder = contentFolder().toAbsolutePath().normalize();
    Path base = inProject("").toAbsolutePath().normalize();
    Path shown = folder.startsWith(base) ? base.relativize(folder) : folder;
    return shown.toString().replace(Objects.requireNonNull(File.separator), "/");
  }
}
