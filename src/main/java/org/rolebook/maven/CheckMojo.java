package org.rolebook.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.AmendResult;
import org.rolebook.build.BaselineRequest;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.build.ReportOutputs;

/**
 * Checks the content; writes nothing but the reports and accepted findings that are asked for.<br>
 * 检查内容；除指定的报告与已接受问题的清单外，不写任何文件。
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractHandbookMojo {

  /**
   * Formats of the report, each perhaps with a file, such as <code>
   * text,sarif=target/findings.sarif</code>: <code>text</code>, <code>json</code>, <code>sarif
   * </code>, <code>github</code>, <code>gitlab</code>, <code>checkstyle</code>.<br>
   * 报告格式，可带文件名，如 <code>text,sarif=target/findings.sarif</code>。
   */
  @Parameter(property = "rolebook.format")
  private @Nullable List<String> format;

  /**
   * What to do with the file of accepted findings: <code>write</code> accepts all that is found,
   * <code>prune</code> takes out what is found no more.<br>
   * 如何处理已接受问题的清单：write 接受现有问题，prune 删去已不存在的问题。
   */
  @Parameter(property = "rolebook.baseline")
  private @Nullable String baseline;

  /**
   * Why findings are accepted; required with <code>baseline=write</code>.<br>
   * 接受问题的理由，baseline=write 时必填。
   */
  @Parameter(property = "rolebook.reason")
  private @Nullable String reason;

  /**
   * Last day on which findings are accepted, such as 2026-12-31.<br>
   * 接受到哪一天为止，如 2026-12-31。
   */
  @Parameter(property = "rolebook.expires")
  private @Nullable String expires;

  /** {@code true} in GitHub Actions. */
  @Parameter(defaultValue = "${env.GITHUB_ACTIONS}", readonly = true)
  private @Nullable String githubActions;

  @Override
  BuildResult run(Engine engine, BuildRequest request) throws BuildException {
    List<String> wanted = format == null ? List.of() : format;
    boolean github = "true".equals(githubActions);
    ReportOutputs outputs = ReportOutputs.of(wanted, inProject(""), github);
    BuildResult result = check(engine, request);
    System.out.print(outputs.forPrograms(result.report())); // not with the marks of the log
    outputs.writeFiles(result.report());
    return result;
  }

  private BuildResult check(Engine engine, BuildRequest request) throws BuildException {
    if (baseline == null) {
      return engine.check(request);
    }
    BaselineRequest wanted = BaselineRequest.of(baseline, reason, expires);
    AmendResult amended = engine.amendBaseline(request, wanted);
    amended.notes().forEach(getLog()::info);
    return amended.after();
  }

  @Override
  boolean hasText() {
    return format == null || format.isEmpty() || format.contains("text");
  }

  @Override
  Path output() {
    return inProject("target", "handbook");
  }
}
