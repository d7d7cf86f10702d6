package org.rolebook.maven;

import java.io.BufferedReader;
import java.io.Console;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.InitDialogue;
import org.rolebook.build.InitRequest;
import org.rolebook.build.InitResult;
import org.rolebook.build.Initiation;
import org.rolebook.build.Terminal;
import org.rolebook.i18n.Messages;

/**
 * Begins a handbook: asks on a terminal, or takes by parameters, for language, starter and title,
 * and writes a working handbook. Replaces no file without <code>-Drolebook.force</code>.<br>
 * 新建手册：在终端里询问，或由参数指定语言、起步内容和名称，写出一本可用的手册；不加 <code>-Drolebook.force</code> 不覆盖任何文件。
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  /** Whether Maven may ask, that is, runs without <code>-B</code>. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  /** Version of this plugin. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version = "";

  /**
   * The folder of the new project; the current one if not given.<br>
   * 新项目的文件夹；未指定时为当前文件夹。
   */
  @Parameter(property = "rolebook.folder", defaultValue = "${basedir}")
  private @Nullable File folder;

  /**
   * The starter: <code>minimal</code>, or one of the organisations that <code>-Drolebook.list
   * </code> shows.<br>
   * 起步内容：minimal，或 <code>-Drolebook.list</code> 列出的一个组织。
   */
  @Parameter(property = "rolebook.starter")
  private @Nullable String starter;

  /**
   * Languages of the handbook, the default one first, such as <code>zh-CN,en</code>.<br>
   * 手册的语言，默认语言在前，如 <code>zh-CN,en</code>。
   */
  @Parameter(property = "rolebook.languages")
  private @Nullable List<String> languages;

  /**
   * Title of the handbook.<br>
   * 手册的标题。
   */
  @Parameter(property = "rolebook.title")
  private @Nullable String title;

  /**
   * Whether to write a pom.xml; <code>true</code> if not given.<br>
   * 是否写 pom.xml；未指定时写。
   */
  @Parameter(property = "rolebook.pom")
  private @Nullable Boolean pom;

  /**
   * Whether to show the starters only.<br>
   * 是否只列出起步内容。
   */
  @Parameter(property = "rolebook.list", defaultValue = "false")
  private boolean list;

  /**
   * Whether files that are there are replaced.<br>
   * 是否覆盖已有的文件。
   */
  @Parameter(property = "rolebook.force", defaultValue = "false")
  private boolean force;

  /**
   * Whether to ask nothing.<br>
   * 是否一概不问。
   */
  @Parameter(property = "rolebook.yes", defaultValue = "false")
  private boolean yes;

  /**
   * Language of messages, <code>zh-CN</code> or <code>en</code>; the system's if not given.<br>
   * 提示信息的语言：zh-CN 或 en；未指定时为系统语言。
   */
  @Parameter(property = "rolebook.lang")
  private @Nullable String lang;

  @Override
  public void execute() throws MojoExecutionException {
    Messages words = Messages.of(lang != null ? lang : Locale.getDefault().toLanguageTag());
    try {
      Initiation initiation = new Initiation(words);
      if (list) {
        initiation.list().forEach(getLog()::info);
      } else {
        tell(initiation.run(asked(request(), words)));
      }
    } catch (BuildException e) {
      throw Faults.of(e.explain(words), e);
    }
  }

  private InitRequest request() {
    List<String> tags = languages == null ? List.of() : languages;
    Path base = folder == null ? Path.of("") : folder.toPath();
    return new InitRequest(base, starter, tags, title, pom, force, version);
  }

  /** The request with the answers of a person, or else with what is usual for Maven. */
  private InitRequest asked(InitRequest request, Messages words) {
    Console console = yes || !interactive ? null : Terminal.find();
    if (console == null) {
      boolean wanted = pom == null || pom;
      return new InitRequest(
          request.folder(), starter, request.languages(), title, wanted, force, version);
    }
    BufferedReader reader = new BufferedReader(console.reader());
    return new InitDialogue(words, reader, console.writer()).complete(request);
  }

  private void tell(InitResult result) {
    String goal = "mvn org.rolebook:rolebook-maven-plugin:" + version + ":";
    String serve = (result.pom() ? "mvn rolebook:" : goal) + "serve";
    String make = result.pom() ? "mvn package" : goal + "generate";
    result.lines(serve, make).forEach(getLog()::info);
  }
}
