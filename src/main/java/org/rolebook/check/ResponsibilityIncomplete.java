package org.rolebook.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** A duty or function that breaks off, lacks a word, or leaves a bracket or quotation open. */
final class ResponsibilityIncomplete implements Rule {

  private static final Pattern FULL_STOP = Pattern.compile("[。．.！!\\s]+$");
  private static final String COMMAS = "、，,：:";
  private static final String SEMICOLONS = "；;";
  private static final Sought GAP =
      Sought.of(
          Pattern.compile("[及和与或、]等|(?<![^，；。])(?:负责|进行)[、，；。]|、[。，；]|，[。、；]"),
          "及等",
          "和等",
          "与等",
          "或等",
          "、等",
          "负责",
          "进行",
          "、。",
          "、，",
          "、；",
          "，。",
          "，、",
          "，；");
  private static final Sought NOBODYS_WORK =
      Sought.of(Pattern.compile("^(?:全面|具体|主要)?负责[^，。；、]{0,20}(?:团队|部门|小组|人员|员工|队伍)[。.]?$"), "负责");
  private static final Pattern CODE = Pattern.compile("`[^`]*`|\\[\\[[^\\[\\]]*+\\]\\]");
  private static final Pattern ENUMERATION = Pattern.compile("(?:^|[；;。])\\s*[\\da-zA-Z]{1,2}[)）]");
  private static final String OPEN = "（(【《“「『[";
  private static final String CLOSE = "）)】》”」』]";
  private static final String CLASSES = "（（【《“「『【";

  @Override
  public String id() {
    return "responsibility-incomplete";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> words() {
    return Duties.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    WordFinder.Finders words = WordFinder.of("dangling-ends", findings);
    List<Duty> duties = WrittenDuties.all(organisation, findings);
    Map<String, List<Duty>> lists = new HashMap<>();
    duties.forEach(duty -> lists.computeIfAbsent(list(duty), key -> new ArrayList<>()).add(duty));
    for (Duty duty : duties) {
      check(duty, lists.getOrDefault(list(duty), List.of()), words, findings);
    }
  }

  private static String list(Duty duty) {
    String subject = duty.place().subject();
    return subject.substring(0, subject.lastIndexOf('['));
  }

  private static void check(
      Duty duty, List<Duty> list, WordFinder.Finders words, Findings findings) {
    String text = duty.text().strip();
    String bare = FULL_STOP.matcher(text).replaceAll("");
    String word = words.at(duty.place().element()).end(bare);
    String bracket = unbalanced(text);
    if (endsWith(COMMAS, bare) || isOddSemicolon(duty, bare, list)) {
      report(duty, bare.substring(bare.length() - 1), "punctuation", findings);
    } else if (word != null) {
      report(duty, word, "word", findings);
    } else if (GAP.isIn(text)) {
      report(duty, GAP.first(text), "gap", findings);
    } else if (NOBODYS_WORK.isIn(text)) {
      report(duty, text, "activity", findings);
    }
    if (bracket != null) {
      report(duty, bracket, "bracket", findings);
    }
  }

  /** A semicolon may end each item but the last; else it is odd if most items end otherwise. */
  private static boolean isOddSemicolon(Duty duty, String bare, List<Duty> list) {
    if (!endsWith(SEMICOLONS, bare)) {
      return false;
    }
    long alike = list.stream().filter(other -> endsWith(SEMICOLONS, other.text().strip())).count();
    return duty.place().equals(list.get(list.size() - 1).place()) || alike * 2 < list.size();
  }

  private static boolean endsWith(String marks, String text) {
    return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The first bracket or quotation mark that has no partner; null if each has one. */
  private static @Nullable String unbalanced(String text) {
    if (text.chars().noneMatch(mark -> OPEN.indexOf(mark) >= 0 || CLOSE.indexOf(mark) >= 0)) {
      return null;
    }
    String prose = ENUMERATION.matcher(CODE.matcher(text).replaceAll("")).replaceAll("");
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < prose.length(); i++) {
      char mark = prose.charAt(i);
      int closing = CLOSE.indexOf(mark);
      if (OPEN.indexOf(mark) >= 0) {
        open.push(mark);
      } else if (closing >= 0 && (open.isEmpty() || kind(open.pop()) != CLASSES.charAt(closing))) {
        return String.valueOf(mark);
      }
    }
    return open.isEmpty() ? null : String.valueOf(open.pop());
  }

  private static char kind(char opening) {
    return CLASSES.charAt(OPEN.indexOf(opening));
  }

  private static void report(Duty duty, @Nullable String piece, String variant, Findings findings) {
    findings.report(duty.place(), piece, variant, List.of(String.valueOf(piece)), List.of());
  }
}
