package org.rolebook.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** A sum of money, a rate or a limit in the text of a duty. */
final class ParameterInText implements Rule {

  private static final String NUMBER = "\\d(?:[\\d,.]{0,14}\\d)?\\s*";
  private static final Sought PARAMETER =
      Sought.of(
          Regex.of(
              "[￥¥$€£]\\s*"
                  + NUMBER
                  + "|"
                  + NUMBER
                  + "(?:万|亿)?(?:元|块钱|美元|欧元|CNY|RMB|USD|EUR|%|％|‰)"
                  + "|(?:不超过|不得超过|不低于|不少于|不高于|至少|至多|最多|最少|上限为?)\\s*"
                  + NUMBER
                  + "(?:万|亿)?(?:元|%|％|人|名|家|次|件|个|条|天|日|小时|分钟)?"
                  + "|"
                  + NUMBER
                  + "[\\p{IsHan}]{0,2}(?:以上|以下)"
                  + "|\\b(?:at least|at most|up to|no more than|not more than|no less than)\\s+"
                  + NUMBER,
              Pattern.CASE_INSENSITIVE),
          "0",
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8",
          "9");

  @Override
  public String id() {
    return "parameter-in-text";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<String> words() {
    return Duties.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    InText.check(
        organisation, findings, List.of(new InText("default", PARAMETER, (root, duty) -> true)));
  }
}
