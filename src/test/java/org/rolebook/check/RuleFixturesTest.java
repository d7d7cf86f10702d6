package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Related;
import org.rolebook.i18n.Messages;

/** Holds each rule to its fixture, its page and its messages. */
class RuleFixturesTest {

  private static final List<String> LANGUAGES = List.of("zh-CN", "en");
  private static final List<String> HEADINGS =
      List.of(
          "## 是什么",
          "## 为什么",
          "## 示例",
          "## 如何修改",
          "## 如何忽略",
          "## What",
          "## Why",
          "## Example",
          "## How to mend",
          "## How to silence");

  static List<String> rules() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  static Set<String> ids() {
    return Rules.ids();
  }

  @Test
  void theRulesAreListedInOrderAndOnce() {
    assertThat(rules()).isSorted().doesNotHaveDuplicates();
    assertThat(Rules.ids()).containsAll(rules());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFixtureFiresExactlyTheMarkedFindings(String rule) {
    RuleFixture fixture = RuleFixture.firing(rule);
    assertThat(fixture.marked()).anyMatch(mark -> mark.contains(" " + rule + " "));
    assertThat(fixture.found()).containsExactlyInAnyOrderElementsOf(fixture.marked());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void nothingIsFoundInTheMendedTwin(String rule) {
    assertThat(RuleFixture.clean(rule).read().files()).isGreaterThan(1);
    assertThat(RuleFixture.clean(rule).found()).isEmpty();
  }

  @Test
  void everyFixtureBelongsToARule() throws IOException {
    try (Stream<Path> folders = Files.list(RuleFixture.FOLDER)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(rules());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyMessageOfARuleIsSeenInItsFixture(String rule) {
    String prefix = "rule." + rule + ".";
    Set<String> seen =
        findings(rule).map(Diagnostic::variant).collect(Collectors.toCollection(TreeSet::new));
    for (String language : LANGUAGES) {
      Messages messages = Messages.of(language);
      assertThat(messages.has("rule." + rule)).isTrue();
      for (String variant : seen) {
        assertThat(messages.keys()).contains(prefix + variant, prefix + variant + ".hint");
      }
      assertThat(messages.keys().stream().filter(key -> key.startsWith(prefix)))
          .allMatch(key -> seen.contains(key.substring(prefix.length()).replace(".hint", "")));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyWordThatAFindingNamesByItsKeyExists(String rule) {
    List<String> keys =
        findings(rule)
            .flatMap(finding -> finding.arguments().stream())
            .filter(argument -> argument.startsWith("@"))
            .map(argument -> argument.substring(1))
            .toList();
    List<String> notes =
        findings(rule).flatMap(f -> f.related().stream()).map(Related::key).toList();
    for (String language : LANGUAGES) {
      assertThat(Messages.of(language).keys()).containsAll(keys).containsAll(notes);
    }
  }

  @Test
  void whatCanBeFoundIsWhatHasAMessage() {
    Set<String> titles =
        Messages.of("en").keys().stream()
            .filter(key -> key.matches("rule\\.[a-z-]+"))
            .map(key -> key.substring("rule.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(Rules.ids()).containsExactlyElementsOf(titles);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyFindingHasAPageInBothLanguages(String rule) throws IOException {
    assertThat(page(rule).lines().filter(line -> line.startsWith("## ")))
        .containsExactlyElementsOf(HEADINGS);
    assertThat(page(rule)).startsWith("# " + rule + "\n");
  }

  @Test
  void everyPageBelongsToAFinding() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("site", "markdown", "rules"))) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .filteredOn(name -> !name.equals("index"))
          .containsExactlyInAnyOrderElementsOf(ids());
    }
  }

  private static String page(String rule) throws IOException {
    return Files.readString(Path.of("site", "markdown", "rules", rule + ".md"));
  }

  private static Stream<Diagnostic> findings(String rule) {
    return RuleFixture.firing(rule).check().stream().filter(finding -> finding.rule().equals(rule));
  }
}
