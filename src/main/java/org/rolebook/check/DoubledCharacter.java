package org.rolebook.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * A character, word or mark that was written twice. Only doubles that are never right are looked
 * for: a list of function words, each with the words in which it is right after all.
 */
final class DoubledCharacter implements Rule {

  private static final Sought ENGLISH =
      Sought.of(
          Pattern.compile(
              "(?<![\\w'-])(the|of|and|an?|for|with|or|from|by|to) +\\1(?![\\w'-])",
              Pattern.CASE_INSENSITIVE),
          "the ",
          "of ",
          "and ",
          "a ",
          "an ",
          "for ",
          "with ",
          "or ",
          "from ",
          "by ",
          "to ");
  private static final Sought MARKS =
      Sought.of(Pattern.compile("([，、；：])\\1+|(?<!。)。。(?!。)"), "，，", "、、", "；；", "：：", "。。");

  @Override
  public String id() {
    return "doubled-character";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Map<String, String> doubles = WordPairs.named("doubled");
    for (FieldText text : findings.texts()) {
      for (String written : text.text().byLanguage().values()) {
        String prose = Prose.words(written);
        report(text.place(), "mark", MARKS.first(prose), findings);
        report(text.place(), "default", ENGLISH.first(prose), findings);
        doubles.forEach(
            (doubled, right) -> {
              if (prose.contains(doubled) && isWrong(prose, doubled, right)) {
                report(text.place(), "default", doubled, findings);
              }
            });
      }
    }
  }

  private static void report(
      Place place, String variant, @Nullable String piece, Findings findings) {
    if (piece != null
        && findings.words(place.element()).stream().noneMatch(word -> word.contains(piece))) {
      findings.report(place, piece, variant, List.of(piece), List.of());
    }
  }

  /** Whether a double stands anywhere but in the words where it is right. */
  private static boolean isWrong(String text, String doubled, String right) {
    String left = text;
    for (String word : right.split("\\s+", -1)) {
      left = word.isEmpty() ? left : left.replace(word, "\n");
    }
    return left.contains(doubled);
  }
}
