package org.rolebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * A role in running text that nothing in the organisation bears, or that only an outside body
 * bears, so that nobody can look it up. Only roles put together from known words are recognised.
 */
final class UndefinedRoleMention implements Rule {

  /** Endings that are words of their own, mostly for work, things or everybody. */
  private static final Set<String> UNSURE =
      Set.of("员工", "文案", "编辑", "客服", "美工", "会计", "出纳", "代表", "助理", "秘书", "部长");

  /** Roles that need no word before them. */
  private static final String ALONE = "副总经理|总经理|副总裁|总裁|董事长|站长|店长|厂长";

  private static final Pattern BODY =
      Pattern.compile(".*(?:经理|总监|主管|员|师|代表|站长|店长|总裁|董事|负责人|领导|主任|成员)");

  /** Ranks, with and without which a role is the same. */
  private static final Pattern RANK = Pattern.compile("高级|中级|初级|资深");

  @Override
  public String id() {
    return "undefined-role-mention";
  }

  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    UndefinedMentions.Kind kind =
        new UndefinedMentions.Kind(
            pattern(),
            new Signs(signs(), ' '),
            title -> BODY.matcher(title).matches(),
            name -> RANK.matcher(name).replaceAll(""));
    new UndefinedMentions(organisation, findings, kind).check();
  }

  private static List<String> endings() {
    return WordList.named("role-endings").stream()
        .filter(ending -> !UNSURE.contains(ending) && HanScript.isHan(ending.charAt(0)))
        .toList();
  }

  /** Every role has one of these in it. */
  private static List<String> signs() {
    List<String> signs = new ArrayList<>(endings());
    signs.addAll(List.of(ALONE.split("\\|")));
    return signs;
  }

  private static Pattern pattern() {
    String words = alternatives(WordList.named("title-words"));
    String endings = alternatives(endings());
    return Pattern.compile(
        "(?=[%f])(?:(?:%w){1,4}(?:%e)|%a)(?!部|室|组|处|中心|级|助理|%e)"
            .replace("%f", firstCharacters(words + "|" + ALONE))
            .replace("%w", words)
            .replace("%e", endings)
            .replace("%a", ALONE));
  }

  /** The characters with which one of several words begins. */
  static String firstCharacters(String alternatives) {
    return Pattern.compile("\\|")
        .splitAsStream(alternatives)
        .map(word -> word.substring(0, 1))
        .distinct()
        .collect(Collectors.joining());
  }

  /** A pattern for one of several words, the longest first. */
  static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|"));
  }
}
