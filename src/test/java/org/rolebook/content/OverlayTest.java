package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.model.LocalizedText;

class OverlayTest {

  @TempDir private Path folder;
  private Contents contents;

  @BeforeEach
  void start() {
    contents =
        Contents.in(folder)
            .file("handbook.yaml", "title: 手册", "languages: [zh-CN, en]")
            .file("unit.yaml", "name: 公司");
  }

  private static @Nullable String english(@Nullable LocalizedText text) {
    return Objects.requireNonNull(text).byLanguage().get("en");
  }

  @Test
  void textsOfAPositionAreAddedInItsLanguage() {
    contents
        .file("a.yaml", "title: 甲", "code: 1", "kpis: [一, 二]", "career: {to: [乙]}")
        .file(
            "a.en.yaml",
            "title: A",
            "code: 99",
            "kpis: [{name: One}, Two]",
            "career: {to: [B, C]}");

    assertThat(contents.findings()).isEmpty();
    var position = contents.position("a");
    assertThat(position.title().byLanguage()).containsEntry("zh-CN", "甲").containsEntry("en", "A");
    assertThat(position.code()).isEqualTo("1");
    assertThat(position.kpis().stream().map(kpi -> english(kpi.name())))
        .containsExactly("One", "Two");
    assertThat(Objects.requireNonNull(position.career()).to()).hasSize(1);
  }

  @Test
  void markdownMayTranslateYaml() {
    contents
        .file("a.yaml", "title: 甲", "responsibilities:", "  - {group: 一, items: [二]}")
        .file("a.en.md", "# A", "## Responsibilities", "### One", "- Two", "## Notes", "Text");

    assertThat(contents.findings()).isEmpty();
    var position = contents.position("a");
    assertThat(english(position.responsibilities().get(0).group())).isEqualTo("One");
    assertThat(english(position.responsibilities().get(0).items().get(0).text())).isEqualTo("Two");
    assertThat(english(position.body())).isEqualTo("## Notes\n\nText");
  }

  @Test
  void nothingIsRequiredAndNothingIsInvented() {
    contents.file("a.yaml", "title: 甲", "summary: 一").file("a.en.yaml", "summary: One");

    assertThat(contents.findings()).isEmpty();
    assertThat(contents.position("a").title().byLanguage()).containsOnlyKeys("zh-CN");
    assertThat(english(contents.position("a").summary())).isEqualTo("One");
  }

  @Test
  void unitsPagesAndTheHandbookAreTranslatedToo() {
    contents
        .file("unit.en.yaml", "name: Company")
        .file("pages/p.md", "# 页", "文字")
        .file("pages/p.en.md", "# Page", "Text")
        .file("handbook.en.yaml", "title: Handbook");

    assertThat(contents.findings()).isEmpty();
    assertThat(english(contents.unit(".").name())).isEqualTo("Company");
    assertThat(english(contents.page("pages/p").body())).isEqualTo("Text");
    assertThat(english(contents.read().handbook().settings().title())).isEqualTo("Handbook");
  }

  @Test
  void textsWithoutACounterpartAreReportedWhereTheyStand() {
    contents
        .file("a.yaml", "title: 甲", "workflow: [{title: 一, steps: [二, 三]}]")
        .file(
            "a.en.yaml",
            "title: A",
            "category: Staff",
            "workflow:",
            "  - title: One",
            "    steps:",
            "      - Two");

    assertThat(contents.findings())
        .containsExactly("overlay.shape a.en.yaml:2:11", "overlay.shape a.en.yaml:6:7");
  }

  @Test
  void aTranslationOfSomethingBrokenIsNotReportedAgain() {
    contents
        .file("a.yaml", "title: 甲", "kpis: [一, {name: 二, weight: 重}, [三]]")
        .file("a.en.yaml", "title: A", "kpis: [One, Two, Three]")
        .file("b.yaml", "title: \"乙")
        .file("b.en.yaml", "title: B", "tags: [x]", "standards: [One]");

    assertThat(contents.findings())
        .containsExactly(
            "wrong-type.number a.yaml:2:29",
            "wrong-type.item a.yaml:2:33",
            "yaml-syntax.unclosed-quote b.yaml:1:8");
  }

  @Test
  void aTranslationNeedsAnOriginalAndALanguageOfTheHandbook() {
    contents
        .file("a.yaml", "title: 甲")
        .file("a.fr.yaml", "title: A")
        .file("b.en.yaml", "title: B")
        .file("sub/unit.en.yaml", "name: Sub");

    assertThat(contents.findings())
        .containsExactly(
            "overlay.language a.fr.yaml:1:1",
            "overlay.no-base b.en.yaml:1:1",
            "overlay.no-base sub/unit.en.yaml:1:1");
  }

  @Test
  void whatOnlyLooksLikeALanguageIsPartOfTheName() {
    contents
        .file("web.dev.yaml", "title: 甲")
        .file("a.v2.yaml", "title: 乙")
        .file("b.xx.yaml", "title: 丙");

    assertThat(contents.read().handbook().positions()).containsOnlyKeys("web.dev", "a.v2", "b.xx");
  }
}
