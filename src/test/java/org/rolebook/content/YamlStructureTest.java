package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;

class YamlStructureTest {

  @TempDir private Path folder;
  private Contents contents;

  @BeforeEach
  void start() {
    contents = Contents.in(folder).file("unit.yaml", "name: 公司");
  }

  private Position position(String... lines) {
    return contents.file("a.yaml", lines).position();
  }

  private String only(String... lines) {
    assertThat(contents.file("a.yaml", lines).findings()).hasSize(1);
    return contents.findings().get(0);
  }

  @Test
  void anchorsAndAliasesAreExpanded() {
    Position position = position("title: 甲", "tags: &all [一, 二]", "formerly: *all");

    assertThat(position.formerly()).containsExactly("一", "二");
  }

  @Test
  void mergeKeysTakeOverWhatIsNotWritten() {
    Position position =
        position(
            "title: 甲",
            "kpis:",
            "  - &base {name: 完成率, period: 每月, weight: 60}",
            "  - {<<: *base, name: 差错率, weight: 40}");

    assertThat(position.kpis().get(1).name()).isEqualTo(LocalizedText.of("zh-CN", "差错率"));
    assertThat(position.kpis().get(1).period()).isEqualTo(LocalizedText.of("zh-CN", "每月"));
  }

  @Test
  void mergedKeysYieldToTheSameFieldInTheOtherLanguage() {
    Position position =
        position("title: 甲", "kpis:", "  - &base {name: 完成率}", "  - {<<: *base, 指标: 差错率}");

    assertThat(position.kpis().get(1).name()).isEqualTo(LocalizedText.of("zh-CN", "差错率"));
  }

  @Test
  void ofSeveralMergedMapsTheFirstCounts() {
    Position position =
        position(
            "title: 甲",
            "kpis:",
            "  - &a {name: 一, period: 每月}",
            "  - &b {name: 二, period: 每季, unit: 次}",
            "  - {<<: [*a, *b], name: 三}");

    assertThat(position.kpis().get(2).period()).isEqualTo(LocalizedText.of("zh-CN", "每月"));
    assertThat(position.kpis().get(2).unit()).isEqualTo(LocalizedText.of("zh-CN", "次"));
  }

  @Test
  void onlyMapsCanBeMerged() {
    assertThat(only("title: 甲", "career: {<<: 乙}")).isEqualTo("wrong-type.mapping a.yaml:2:14");
  }

  @Test
  void manyNodesWithoutAliasesAreNoBomb() {
    String[] lines = new String[30_000];
    lines[0] = "title: 甲";
    lines[1] = "tags:";
    for (int i = 2; i < lines.length; i++) {
      lines[i] = "  - 一";
    }
    contents.file("a.yaml", lines);

    assertThat(contents.position().tags()).hasSize(lines.length - 2);
  }

  @Test
  void fewAliasesCanStillBeABomb() {
    StringBuilder yaml = new StringBuilder("title: 甲\ntags:\n  - &a [" + "一,".repeat(900) + "]\n");
    yaml.append("  - &b [*a, *a, *a, *a, *a, *a]\n");
    yaml.append("  - &c [*b, *b, *b, *b, *b, *b]\n");
    yaml.append("  - [*c, *c, *c, *c, *c, *c]\n");

    assertThat(only(yaml.toString())).startsWith("limit.expansion a.yaml:3:");
  }

  @Test
  void aDuplicateKeyIsToldOnceWithBothPlaces() {
    assertThat(only("title: 甲", "code: 1", "code: 2")).isEqualTo("duplicate-key.same a.yaml:3:1");
    assertThat(contents.read().diagnostics().get(0).related().get(0).span().line()).isEqualTo(2);
  }

  @Test
  void aDuplicateKeyIsFoundAtAnyDepth() {
    assertThat(only("title: 甲", "salary: {min: 1, max: 2, 最低: 3}"))
        .isEqualTo("duplicate-key.alias a.yaml:2:26");
  }

  @Test
  void namesOfBothLanguagesMayBeMixed() {
    Position position = position("title: 甲", "岗位编号: 7", "直接上级: 乙", "headcount: 2");

    assertThat(position.code()).isEqualTo("7");
    assertThat(position.reportsTo()).containsExactly(new Reference("乙"));
  }

  @Test
  void aLanguageMapHoldsEveryLanguage() {
    contents.file("handbook.yaml", "languages: [zh-CN, en]");
    Position position = position("title: {zh-CN: 运营总监, en: Operations Director}");

    assertThat(position.title().byLanguage())
        .containsEntry("zh-CN", "运营总监")
        .containsEntry("en", "Operations Director");
  }

  @Test
  void plainTextsBelongToTheFirstLanguageAlsoInTheSettings() {
    contents.file("handbook.yaml", "title: Handbook", "languages: [en, zh-CN]");

    assertThat(Objects.requireNonNull(contents.read().handbook().settings().title()).byLanguage())
        .containsOnlyKeys("en");
    assertThat(position("title: Clerk").title().byLanguage()).containsOnlyKeys("en");
  }

  @Test
  void aRareLanguageIsOneOnceItIsDeclared() {
    contents.file("handbook.yaml", "languages: [zh-CN, yue]");

    assertThat(position("title: {zh-CN: 甲, yue: 乙}").title().byLanguage()).containsKey("yue");
  }

  @Test
  void aMapOfOtherKeysIsNoText() {
    assertThat(only("title: 甲", "standards:", "  - use: x"))
        .isEqualTo("wrong-type.text a.yaml:3:5");
  }

  @Test
  void aSingleValueIsAListOfOne() {
    Position position = position("title: 甲", "tags: 一", "kpis: 完成率", "authorities: 审批");

    assertThat(position.tags()).hasSize(1);
    assertThat(position.kpis()).hasSize(1);
    assertThat(position.authorities()).hasSize(1);
  }

  @Test
  void wikiBracketsWithoutQuotesAreAReference() {
    Position position =
        position(
            "title: 甲",
            "owner: [[hr|人事]]",
            "reportsTo: [[boss]]",
            "dottedLine: [[[a]], [[b]]]",
            "collaboratesWith:",
            "  - '[[c|丙]]'",
            "  - [[d]]");

    assertThat(position.owner()).isEqualTo(new Reference("hr"));
    assertThat(position.reportsTo()).containsExactly(new Reference("boss"));
    assertThat(position.dottedLine()).containsExactly(new Reference("a"), new Reference("b"));
    assertThat(position.collaboratesWith()).containsExactly(new Reference("c"), new Reference("d"));
  }

  @Test
  void emptyBracketsAreNoReference() {
    assertThat(only("title: 甲", "owner: [[]]")).isEqualTo("wrong-type.reference a.yaml:2:8");
  }

  @Test
  void noneIsSomethingElseThanNothing() {
    Position stated = position("title: 甲", "directReports: 无", "reportsTo: 无");

    assertThat(Objects.requireNonNull(stated.directReports()).references()).isEmpty();
    assertThat(stated.reportsTo()).isEmpty();
    assertThat(position("title: 甲").directReports()).isNull();
    assertThat(
            Objects.requireNonNull(position("title: 甲", "直接下级: []").directReports()).references())
        .isEmpty();
  }

  @Test
  void hostileTextsAreOneFindingEach() {
    assertThat(only("[".repeat(20_000))).isEqualTo("limit.depth a.yaml:1:51");
    assertThat(only("? [a, b]", ": c")).isEqualTo("yaml-syntax.key a.yaml:1:3");
    assertThat(only("title: *nobody")).isEqualTo("yaml-syntax.character a.yaml:1:8");
    assertThat(only("title: @甲")).isEqualTo("yaml-syntax.character a.yaml:1:8");
    assertThat(only("%甲")).startsWith("yaml-syntax.character a.yaml:1:");
    assertThat(only("- 甲", "- 乙")).isEqualTo("wrong-type.mapping a.yaml:1:1");
    assertThat(only("title: [甲")).startsWith("yaml-syntax.");
    assertThat(only("title: {a: b}}")).startsWith("yaml-syntax.");
    assertThat(only("title: \"a\\q\"")).startsWith("yaml-syntax.general a.yaml:1:");
  }

  @Test
  void theDepthSettingHasATop() {
    contents.file("handbook.yaml", "limits: {depth: 1000000}");

    assertThat(only("[".repeat(20_000))).startsWith("limit.depth a.yaml:1:");
  }
}
