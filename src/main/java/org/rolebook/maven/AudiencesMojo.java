package org.rolebook.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.AudiencesResult;
import org.rolebook.build.BuildException;
import org.rolebook.build.Engine;

/**
 * Tells who sees what: how much of the handbook each audience sees, or which fields of one
 * position, unit or page.<br>
 * 列出各受众能看到的内容：整本手册的数量，或某个岗位、部门、页面的各字段。
 */
@Mojo(name = "audiences", requiresProject = false, threadSafe = true)
public final class AudiencesMojo extends AbstractContentMojo {

  /**
   * The position, unit or page to tell of, by id, title or file; the whole handbook if not given.
   * <br>
   * 要查看的岗位、部门或页面（编号、名称或文件）；未指定时为整本手册。
   */
  @Parameter(property = "rolebook.of")
  private @Nullable String of;

  @Override
  void run() throws BuildException {
    AudiencesResult result = new Engine().audiences(request(), of);
    result.text().lines().forEach(getLog()::info);
    if (!result.warning().isEmpty()) {
      getLog().warn(result.warning());
    }
  }
}
