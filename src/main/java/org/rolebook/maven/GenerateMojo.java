package org.rolebook.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;

/**
 * Checks the content and generates the handbook's site. Nothing is published while a finding
 * reaches <code>failOn</code>; the previous site then stays as it is.<br>
 * 检查内容并生成岗位手册网站；存在达到 <code>failOn</code> 级别的问题时不发布，原有网站保持不变。
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends AbstractHandbookMojo {

  /**
   * Folder of the finished site; <code>target/handbook</code> if not given.<br>
   * 网站输出文件夹；未指定时为 <code>target/handbook</code>。
   */
  @Parameter(property = "rolebook.output")
  private @Nullable File output;

  /**
   * Whether a build is left out whose site is still there, unchanged, as a hidden file beside the
   * output tells.<br>
   * 内容与选项未变且网站仍在时，是否跳过重新生成（依据输出文件夹旁的隐藏文件）。
   */
  @Parameter(property = "rolebook.cache", defaultValue = "true")
  private boolean cache;

  /**
   * Whether only the rules are asked whose findings would fail this build; quicker in large
   * handbooks, where <code>rolebook:check</code> tells the rest.<br>
   * 是否只运行会使本次构建失败的规则；手册很大时更快，其余问题由 <code>rolebook:check</code> 报告。
   */
  @Parameter(property = "rolebook.failingOnly", defaultValue = "false")
  private boolean failingOnly;

  @Override
  BuildResult run(Engine engine, BuildRequest request) throws BuildException {
    return engine.remembering(cache).failingOnly(failingOnly).build(request);
  }

  @Override
  Path output() {
    return output == null ? inProject("target", "handbook") : output.toPath();
  }
}
