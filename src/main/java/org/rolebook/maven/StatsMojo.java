package org.rolebook.maven;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.Engine;
import org.rolebook.build.FactsResult;
import org.rolebook.build.ReportOutputs;

/**
 * Counts what the handbook consists of: units, positions, headcount, spans, KPIs, filled fields.
 * <br>
 * 统计手册：部门、岗位、编制、管理幅度、KPI、各字段的填写率。
 */
@Mojo(name = "stats", requiresProject = false, threadSafe = true)
public final class StatsMojo extends AbstractContentMojo {

  /**
   * Format: <code>text</code> or <code>json</code>.<br>
   * 格式：text 或 json。
   */
  @Parameter(property = "rolebook.format", defaultValue = "text")
  private String format = "text";

  /**
   * File to write; the log if not given.<br>
   * 写入的文件；未指定时写到日志。
   */
  @Parameter(property = "rolebook.statsFile")
  private @Nullable String statsFile;

  @Override
  void run() throws BuildException {
    FactsResult result = new Engine().facts(request());
    String text = result.in(format);
    if (statsFile == null) {
      text.lines().forEach(getLog()::info);
    } else {
      Path file = inProject("").resolve(statsFile);
      ReportOutputs.write(file, text);
    }
    if (!result.warning().isEmpty()) {
      getLog().warn(result.warning());
    }
  }
}
