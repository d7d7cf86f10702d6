package org.rolebook.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * An item among the duties that says what somebody has to know or be like. What begins with a word
 * that may also begin a duty (了解, 掌握) counts only where nothing to be done follows.
 */
final class ResponsibilityNotDuty implements Rule {

  private static final Pattern CLAUSES = Pattern.compile("[，；;]|, ");

  private record Lists(WordFinder.Finders qualities, WordFinder perhaps, WordFinder attitudes) {}

  @Override
  public String id() {
    return "responsibility-not-duty";
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
    Lists lists =
        new Lists(
            WordFinder.of("qualification-words", findings),
            new WordFinder(WordList.named("qualification-words-perhaps")),
            new WordFinder(WordList.named("attitude-words")));
    for (Duty duty : WrittenDuties.ofPositions(organisation, findings)) {
      check(duty, lists, findings);
    }
  }

  private static void check(Duty duty, Lists lists, Findings findings) {
    List<String> clauses =
        CLAUSES.splitAsStream(duty.text()).map(String::strip).filter(c -> !c.isEmpty()).toList();
    if (clauses.isEmpty()) {
      return;
    }
    WordFinder qualities = lists.qualities().at(duty.place().element());
    String quality = qualities.start(clauses.get(0));
    String perhaps = lists.perhaps().start(clauses.get(0));
    String attitude = lists.attitudes().first(duty.text());
    String begins = quality == null ? perhaps : quality;
    boolean certain = clauses.stream().limit(2).anyMatch(c -> qualities.start(c) != null);
    if (clauses.stream().allMatch(clause -> isQuality(clause, qualities, lists))) {
      report(duty, begins, "default", findings);
    } else if (certain && begins != null) {
      report(duty, begins, "mixed", findings);
    } else if (attitude != null) {
      report(duty, attitude, "attitude", findings);
    }
  }

  private static boolean isQuality(String clause, WordFinder qualities, Lists lists) {
    return qualities.start(clause) != null || lists.perhaps().start(clause) != null;
  }

  private static void report(Duty duty, @Nullable String word, String variant, Findings findings) {
    if (word != null) {
      findings.report(duty.place(), word, variant, List.of(word), List.of());
    }
  }
}
