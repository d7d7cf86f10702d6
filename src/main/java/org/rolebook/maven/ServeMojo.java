package org.rolebook.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.preview.Preview;
import org.rolebook.preview.PreviewException;
import org.rolebook.preview.PreviewRequest;

/**
 * Serves the handbook while it is being written: builds it anew at each change and reloads the
 * pages that are open. Runs until it is interrupted; writes nothing.<br>
 * 编写时预览手册：内容一有修改就重新生成，并刷新已打开的页面。运行到中断为止，不写任何文件。
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractSiteMojo {

  /**
   * The port; 8765 or, where that is taken, another free one if not given. 0 stands for any free
   * one. <br>
   * 端口；未指定时为 8765，已被占用时自动选用其他空闲端口；0 表示任一空闲端口。
   */
  @Parameter(property = "rolebook.port")
  private @Nullable Integer port;

  /**
   * The network address that is served. Whoever reaches another one than that of this machine alone
   * can read the handbook.<br>
   * 提供预览的网络地址。若不是本机专用地址，能访问该地址的人都能看到手册。
   */
  @Parameter(property = "rolebook.address", defaultValue = PreviewRequest.LOCAL)
  private String address = PreviewRequest.LOCAL;

  /**
   * Where links to the sources lead: <code>vscode</code>, <code>vscodium</code>, <code>idea</code>,
   * <code>none</code>, or an address with <code>{file}</code>, <code>{line}</code> and <code>
   * {column}</code>.<br>
   * 源文件链接所用的编辑器：vscode、vscodium、idea、none，或含 {file}、{line}、{column} 的地址。
   */
  @Parameter(property = "rolebook.editor", defaultValue = PreviewRequest.USUAL_EDITOR)
  private String editor = PreviewRequest.USUAL_EDITOR;

  @Override
  void run() throws BuildException, MojoExecutionException {
    BuildRequest first = siteRequest(inProject("target", "handbook"));
    PreviewRequest request =
        new PreviewRequest(() -> asOfNow(first), address, port, editor, words());
    try (Preview preview = Preview.start(request, new MavenLog(getLog(), words()))) {
      preview.serve();
    } catch (PreviewException e) {
      throw Faults.of(e.explain(words()), e);
    }
  }
}
