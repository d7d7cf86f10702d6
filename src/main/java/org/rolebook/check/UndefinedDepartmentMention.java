package org.rolebook.check;

import java.util.List;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * A department in running text that is no unit of the organisation, or that only an outside body
 * stands for, so that nobody can look it up. Only names put together from known words are
 * recognised; those that end in 部门 are left alone, for they are often a sort of department.
 */
final class UndefinedDepartmentMention implements Rule {

  private static final String WORDS =
      UndefinedRoleMention.alternatives(WordList.named("title-words"));
  private static final Pattern NAME =
      Pattern.compile(
          "(?=[%f])(?:(?:%w){1,3}(?:部|办公室|事业部|办事处)|(?:运营|营运|营销|研发|采购|呼叫|客服|财务)中心)"
                  .replace("%f", UndefinedRoleMention.firstCharacters(WORDS + "|呼叫"))
                  .replace("%w", WORDS)
              + "(?!门|署|位|分|件|队|长|(?:经理|总监|主管|主任|专员|助理|负责人))");
  private static final Signs SIGNS = new Signs(List.of("部", "办公室", "办事处", "中心"), ' ');
  private static final Pattern BODY =
      Pattern.compile(".*(?:部门?|中心|办公室|办事处|团队|小组|站|科|处|室)|财务|人事|行政|采购|客服");

  @Override
  public String id() {
    return "undefined-department-mention";
  }

  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    UndefinedMentions.Kind kind =
        new UndefinedMentions.Kind(
            NAME, SIGNS, title -> BODY.matcher(title).matches(), name -> name.replace("部门", "部"));
    new UndefinedMentions(organisation, findings, kind).check();
  }
}
