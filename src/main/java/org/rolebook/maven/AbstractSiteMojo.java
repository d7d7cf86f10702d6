package org.rolebook.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.diagnostic.Severity;

/** What goals share that make a site, or check what it would be made of: how it is made. */
abstract class AbstractSiteMojo extends AbstractContentMojo {

  /**
   * Folder of own templates; each replaces the built-in template of the same name.<br>
   * 自定义模板文件夹，同名文件替换内置模板。
   */
  @Parameter(property = "rolebook.templates")
  private @Nullable File templates;

  /**
   * For whom the site is made, or <code>all</code>: a site for each audience, in folders side by
   * side; the widest audience if not given.<br>
   * 发布对象；all 表示为每种受众各生成一个网站，放在并列的文件夹里；未指定时为范围最宽的受众。
   */
  @Parameter(property = "rolebook.audience")
  private @Nullable String audience;

  /**
   * Mildest severity that fails the build: <code>error</code>, <code>warning</code>, <code>info
   * </code>, or <code>off</code> to fail never.<br>
   * 达到该级别即判为失败：error、warning、info；off 表示从不失败。
   */
  @Parameter(property = "rolebook.failOn", defaultValue = "error")
  private String failOn = Severity.ERROR.key();

  /** A request with these parameters. */
  final BuildRequest siteRequest(Path output) throws BuildException, MojoExecutionException {
    Path own = templates == null ? null : templates.toPath();
    return request(output, own, audience, severity());
  }

  private Severity severity() throws MojoExecutionException {
    try {
      return Severity.of(failOn);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(words().text("build.bad-severity", failOn), e);
    }
  }
}
