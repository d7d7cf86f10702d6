package org.rolebook.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;

/**
 * Generates the handbook's site and packs it into one zip file, which is attached to the project
 * with the classifier <code>handbook</code>: whoever gets it unpacks it and opens <code>index.html
 * </code>.<br>
 * 生成岗位手册网站并打包为一个 zip 文件，以 <code>handbook</code> 为分类附加到项目；解压后打开 <code>index.html</code> 即可阅读。
 */
@Mojo(
    name = "package",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class PackageMojo extends AbstractHandbookMojo {

  private static final String CLASSIFIER = "handbook";

  private final MavenProjectHelper helper;

  @Parameter(defaultValue = "${project}", readonly = true)
  private @Nullable MavenProject project;

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
   * The zip file; <code>target/handbook.zip</code> if not given.<br>
   * 压缩包文件；未指定时为 <code>target/handbook.zip</code>。
   */
  @Parameter(property = "rolebook.archive")
  private @Nullable File archive;

  /**
   * Made by Maven.
   *
   * @param helper attaches the archive to the project
   */
  @Inject
  public PackageMojo(MavenProjectHelper helper) {
    this.helper = helper;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    super.execute();
    if (!isIdle() && project != null && Files.isRegularFile(archive())) {
      helper.attachArtifact(project, "zip", CLASSIFIER, archive().toFile());
    }
  }

  @Override
  BuildResult run(Engine engine, BuildRequest request) throws BuildException {
    return engine.remembering(cache).pack(request, archive());
  }

  @Override
  Path output() {
    return output == null ? inProject("target", "handbook") : output.toPath();
  }

  private Path archive() {
    return archive == null ? inProject("target", "handbook.zip") : archive.toPath();
  }
}
