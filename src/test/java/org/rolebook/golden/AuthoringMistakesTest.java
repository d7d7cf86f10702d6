package org.rolebook.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

/**
 * Mistakes that authors make, each in a handbook that is sound otherwise, and the words in which
 * they are told. With {@code -Dgolden.update=true} the words are written anew.
 */
class AuthoringMistakesTest {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final int MISTAKES = 60;
  private static final int TYPOS = 20;

  @TempDir Path content;

  static List<AuthoringMistake> all() {
    return AuthoringMistake.all();
  }

  static List<AuthoringMistake> typos() {
    return AuthoringMistake.typos();
  }

  @Test
  void theHandbookInWhichTheyAreMadeIsSound() {
    Path sound = AuthoringMistake.ALL.resolve("sound");

    assertThat(BrokenContent.report(sound, "en").diagnostics()).isEmpty();
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(MISTAKES);
    assertThat(typos()).hasSizeGreaterThanOrEqualTo(TYPOS);
  }

  @ParameterizedTest
  @MethodSource("all")
  void oneMistakeIsToldByOneRuleInItsFile(AuthoringMistake mistake) {
    List<Diagnostic> found = mistake.report(content, "en").diagnostics();
    Stream<Severity> severities = found.stream().map(Diagnostic::severity);
    Severity worst = severities.min(Comparator.naturalOrder()).orElseThrow();

    assertThat(found.stream().filter(f -> f.severity() == worst).map(Diagnostic::rule).distinct())
        .hasSize(1);
    assertThat(found)
        .allSatisfy(
            f -> assertThat(mistake.folder().resolve("content").resolve(f.span().file())).exists());
  }

  @ParameterizedTest
  @MethodSource("typos")
  void whatWasMeantIsSuggestedFirst(AuthoringMistake mistake) {
    Diagnostic found = mistake.report(content, "zh-CN").diagnostics().get(0);
    String key = "rule." + found.rule() + "." + found.variant() + ".hint";
    String hint = Messages.of("zh-CN").text(key, found.arguments());
    String meant = Objects.requireNonNull(mistake.suggestion());

    assertThat(hint).containsPattern("^[^“]*(“|是 )" + Pattern.quote(meant) + "(”|（| |。|$)");
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsToldInChineseAsExpected(AuthoringMistake mistake) throws IOException {
    compare(mistake, "zh-CN");
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsToldInEnglishAsExpected(AuthoringMistake mistake) throws IOException {
    compare(mistake, "en");
  }

  private void compare(AuthoringMistake mistake, String language) throws IOException {
    String text = mistake.reported(content, language);
    if (UPDATE) {
      Files.writeString(mistake.golden(language), text);
    }
    assertThat(text).doesNotContain("Exception", "at org.", "at java.", "{0}", "{1}", "null");
    assertThat(text).isEqualTo(AuthoringMistake.text(mistake.golden(language)));
  }
}
