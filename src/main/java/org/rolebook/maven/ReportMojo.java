package org.rolebook.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.i18n.Messages;

/**
 * Generates the handbook as a part of the project's Maven site, in a folder of its own and with
 * pages of its own.<br>
 * 作为 Maven 站点的一部分生成岗位手册。
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractHandbookMojo implements MavenReport {

  private static final String INDEX = "index";

  /**
   * Folder of the Maven site.<br>
   * Maven 站点的输出文件夹。
   */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private @Nullable File siteDirectory;

  /**
   * Name of the handbook's folder within the Maven site.<br>
   * 手册在 Maven 站点中的文件夹名。
   */
  @Parameter(property = "rolebook.report.folder", defaultValue = "handbook")
  private String folder = "handbook";

  private @Nullable File reportOutputDirectory;

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  BuildResult run(Engine engine, BuildRequest request) throws BuildException {
    return engine.build(request);
  }

  @Override
  Path output() {
    File site = reportOutputDirectory != null ? reportOutputDirectory : siteDirectory;
    Path base = site == null ? inProject("target", "site") : site.toPath();
    return base.resolve(folder);
  }

  @Override
  @SuppressWarnings("deprecation") // Maven 3 still asks by this name
  public String getOutputName() {
    return folder + "/" + INDEX;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return Messages.of(locale.toLanguageTag()).text("maven.report.name");
  }

  @Override
  public String getDescription(Locale locale) {
    return Messages.of(locale.toLanguageTag()).text("maven.report.description");
  }

  @Override
  public void setReportOutputDirectory(File outputDirectory) {
    reportOutputDirectory = outputDirectory;
  }

  @Override
  public @Nullable File getReportOutputDirectory() {
    return reportOutputDirectory != null ? reportOutputDirectory : siteDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    return !isIdle();
  }
}
