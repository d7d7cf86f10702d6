package org.rolebook.maven;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;

/**
 * Checks the content and writes nothing.<br>
 * 只检查内容，不写任何文件。
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractHandbookMojo {

  @Override
  BuildResult run(BuildRequest request) throws BuildException {
    return new Engine().check(request);
  }

  @Override
  Path output() {
    return inProject("target", "handbook");
  }
}
