package org.rolebook.maven;

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
import org.rolebook.build.Theming;
import org.rolebook.i18n.Messages;

/**
 * Copies templates, styles and scripts of the built-in theme for editing, and tells which of them
 * have changed since. Replaces no file without <code>-Drolebook.force</code>.<br>
 * 把内置主题的模板、样式和脚本复制出来修改，并告知哪些后来有了新版；不加 <code>-Drolebook.force</code> 不覆盖任何文件。
 */
@Mojo(name = "theme", requiresProject = false, threadSafe = true)
public final class ThemeMojo extends AbstractMojo {

  /** Folder of the project, or the current one where there is no project. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private @Nullable File basedir;

  /** Version of this plugin. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version = "";

  /**
   * What to copy, such as <code>position-body,handbook.css</code>, or <code>all</code> for all
   * templates.<br>
   * 要复制的文件，如 <code>position-body,handbook.css</code>；<code>all</code> 表示全部模板。
   */
  @Parameter(property = "rolebook.files")
  private @Nullable List<String> files;

  /**
   * The folder of own templates; <code>theme</code> beside the pom if not given.<br>
   * 自定义模板文件夹；未指定时为 pom 旁的 <code>theme</code>。
   */
  @Parameter(property = "rolebook.templates")
  private @Nullable String templates;

  /**
   * Whether to list the files of the built-in theme only.<br>
   * 是否只列出内置主题的文件。
   */
  @Parameter(property = "rolebook.list", defaultValue = "false")
  private boolean list;

  /**
   * Whether to tell only how the copies stand to the built-in theme.<br>
   * 是否只告知各个文件与内置主题的关系。
   */
  @Parameter(property = "rolebook.status", defaultValue = "false")
  private boolean status;

  /**
   * Whether files that are there are replaced.<br>
   * 是否覆盖已有的文件。
   */
  @Parameter(property = "rolebook.force", defaultValue = "false")
  private boolean force;

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
      told(new Theming(words)).forEach(getLog()::info);
    } catch (BuildException e) {
      throw Faults.of(e.explain(words), e);
    }
  }

  private List<String> told(Theming theming) throws BuildException {
    if (list) {
      return theming.list();
    }
    Path base = basedir == null ? Path.of("") : basedir.toPath();
    Path folder = base.resolve(templates == null ? "theme" : templates);
    List<String> wanted = files == null ? List.of() : files;
    return status ? theming.status(folder) : theming.copy(folder, wanted, force, version);
  }
}
