package org.rolebook.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rolebook.build.BuildException;
import org.rolebook.build.Engine;
import org.rolebook.build.FixResult;

/**
 * Shows what can be corrected in one way only, such as a mistyped field or title; writes it with
 * <code>-Drolebook.write</code>.<br>
 * 显示只有一种改法的问题如何修改，例如写错的字段名或岗位名称；加 <code>-Drolebook.write</code> 写入文件。
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends AbstractContentMojo {

  /**
   * Whether to write the files.<br>
   * 是否写入文件。
   */
  @Parameter(property = "rolebook.write", defaultValue = "false")
  private boolean write;

  @Override
  void run() throws BuildException {
    FixResult result = new Engine().fix(request(), write);
    result.diff().lines().forEach(getLog()::info);
    result.notes().forEach(getLog()::info);
  }
}
