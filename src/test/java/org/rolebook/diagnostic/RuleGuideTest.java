package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.check.Rule;
import org.rolebook.check.Rules;
import org.rolebook.i18n.Messages;

class RuleGuideTest {

  private final RuleGuide english = new RuleGuide(Messages.of("en"));
  private final RuleGuide chinese = new RuleGuide(Messages.of("zh-CN"));

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyFindingIsListedWithItsSeverity(String language) {
    RulePages pages = RulePages.of(language);
    assertThat(pages.ids()).containsExactlyElementsOf(Rules.ids());
    for (Rule rule : Rules.all()) {
      assertThat(pages.severity(rule.id())).as(rule.id()).isEqualTo(rule.severity());
    }
    assertThat(new RuleGuide(Messages.of(language)).list().lines()).hasSameSizeAs(Rules.ids());
  }

  @Test
  void everyRuleHasAPageWholeInEitherLanguage() {
    for (Rule rule : Rules.all()) {
      assertThat(english.explain(rule.id()))
          .as(rule.id())
          .startsWith("# " + rule.id() + "\n\n")
          .contains("\ndefault severity: ", "\n## What\n", "\n## How to mend\n")
          .doesNotContain("## 是什么", " · ")
          .endsWith("\n");
      assertThat(chinese.explain(rule.id()))
          .as(rule.id())
          .contains("\n默认级别: ", "\n## 是什么\n", "\n## 如何修改\n")
          .doesNotContain("## What", " · ");
    }
  }

  @Test
  void aFindingWithoutAPageIsToldInShort() {
    RulePages pages = RulePages.of("en");
    for (String id : pages.ids()) {
      assertThat(english.explain(id)).startsWith("# " + id + "\n\n").endsWith("\n");
      assertThat(pages.has(id)).isEqualTo(pages.page(id) != null);
    }
    assertThat(pages.has("index")).isFalse();
  }

  @Test
  void theListIsAligned() {
    Set<Integer> columns =
        chinese
            .list()
            .lines()
            .map(line -> DisplayWidth.of(line.substring(0, line.lastIndexOf("  "))))
            .collect(Collectors.toSet());
    assertThat(columns).hasSize(1);
  }

  @Test
  void anUnknownRuleIsAnsweredWithTheNearest() {
    assertThat(english.knows("kpi-wight-sum")).isFalse();
    assertThat(english.unknown("kpi-wight-sum")).contains("Did you mean: kpi-weight-sum?");
    assertThat(chinese.unknown("../../en")).contains("../../en").contains("列出全部规则");
  }
}
