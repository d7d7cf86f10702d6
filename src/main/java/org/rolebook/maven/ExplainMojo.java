package org.rolebook.maven;

import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.RuleGuide;
import org.rolebook.i18n.Messages;

/**
 * Explains a rule, or lists all rules with their severities.<br>
 * 说明一条检查规则；未指定规则时列出全部规则及其级别。
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /**
   * Id of the rule, such as <code>kpi-weight-sum</code>; all rules are listed if not given.<br>
   * 规则的标识，如 <code>kpi-weight-sum</code>；未指定时列出全部规则。
   */
  @Parameter(property = "rolebook.rule")
  private @Nullable String rule;

  /**
   * Language of the explanation, <code>zh-CN</code> or <code>en</code>; the system's if not given.
   * <br>
   * 说明的语言：<code>zh-CN</code> 或 <code>en</code>；未指定时为系统语言。
   */
  @Parameter(property = "rolebook.lang")
  private @Nullable String lang;

  @Override
  public void execute() throws MojoExecutionException {
    RuleGuide guide =
        new RuleGuide(Messages.of(lang != null ? lang : Locale.getDefault().toLanguageTag()));
    if (rule == null) {
      guide.list().lines().forEach(getLog()::info);
    } else if (guide.knows(rule)) {
      guide.explain(rule).lines().forEach(getLog()::info);
    } else {
      throw new MojoExecutionException(guide.unknown(rule));
    }
  }
}
