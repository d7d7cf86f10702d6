package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir private Path folder;
  private Contents contents;

  @BeforeEach
  void start() {
    contents = Contents.in(folder);
  }

  private String parentOf(String unit) {
    return contents.unit(unit).origin().unit();
  }

  @Test
  void foldersAreUnitsAndFilesPositions() {
    contents
        .file("a/unit.yaml", "name: 甲")
        .file("a/b/unit.md", "# 乙")
        .file("a/b/运营总监.yml", "title: 丙")
        .file("c/unit.yaml", "name: 丁");
    var handbook = contents.read().handbook();

    assertThat(contents.findings()).isEmpty();
    assertThat(handbook.units()).containsOnlyKeys("a", "a/b", "c");
    assertThat(parentOf("a")).isEmpty();
    assertThat(parentOf("a/b")).isEqualTo("a");
    assertThat(handbook.positions()).containsOnlyKeys("a/b/运营总监");
    assertThat(contents.position().origin().unit()).isEqualTo("a/b");
    assertThat(contents.position().origin().source()).isEqualTo("a/b/运营总监.yml");
  }

  @Test
  void contentItselfMayBeTheOrganisation() {
    contents
        .file("unit.yaml", "name: 公司")
        .file("boss.yaml", "title: 总经理")
        .file("a/unit.yaml", "name: 甲")
        .file("pages/p.md", "# 页");

    assertThat(contents.findings()).isEmpty();
    assertThat(parentOf(".")).isEmpty();
    assertThat(parentOf("a")).isEqualTo(".");
    assertThat(contents.position().origin().unit()).isEqualTo(".");
    assertThat(contents.page().origin().unit()).isEqualTo(".");
  }

  @Test
  void aPageOfTheHandbookBelongsToNoUnit() {
    contents.file("a/unit.yaml", "name: 甲").file("pages/p.md", "# 页");

    assertThat(contents.page().origin().unit()).isEmpty();
    assertThat(contents.read().handbook().units()).containsOnlyKeys("a");
  }

  @Test
  void pagesMayBeSortedIntoFoldersAndMayBeYaml() {
    contents
        .file("a/unit.yaml", "name: 甲")
        .file("a/pages/x/unit.md", "# 页")
        .file("a/pages/y.yaml", "title: 另一页", "body: 文字");

    assertThat(contents.findings()).isEmpty();
    assertThat(contents.read().handbook().pages()).containsOnlyKeys("a/pages/x/unit", "a/pages/y");
    assertThat(contents.page("a/pages/x/unit").origin().unit()).isEqualTo("a");
  }

  @Test
  void unitsWithoutAFileAreMadeUpAndTold() {
    contents
        .file("a/b/c.yaml", "title: 丙")
        .file("d/e/unit.yaml", "name: 戊")
        .file("f/pages/p.md", "# 页");

    assertThat(contents.findings())
        .containsExactly(
            "unit-undescribed.default a/b/c.yaml:1:1",
            "unit-undescribed.default a/b/c.yaml:1:1",
            "unit-undescribed.default d/e/unit.yaml:1:1",
            "unit-undescribed.default f/pages/p.md:1:1");
    assertThat(contents.read().handbook().units()).containsOnlyKeys("a", "a/b", "d", "d/e", "f");
    assertThat(parentOf("a/b")).isEqualTo("a");
    assertThat(parentOf("d/e")).isEqualTo("d");
    assertThat(contents.unit("a/b").name().byLanguage()).containsValue("b");
  }

  @Test
  void positionsBesideTheSettingsMakeContentTheOrganisation() {
    contents
        .file("handbook.yaml", "title: 手册")
        .file("boss.yaml", "title: 总经理")
        .file("a/unit.yaml", "name: 甲");

    assertThat(contents.findings()).containsExactly("unit-undescribed.default boss.yaml:1:1");
    assertThat(contents.unit(".").name().byLanguage()).containsValue("手册");
    assertThat(parentOf("a")).isEqualTo(".");
  }

  @Test
  void hiddenNamesAssetsAndTheBaselineAreLeftOut() {
    contents
        .file("handbook.yaml", "baseline: lint-baseline.yaml")
        .file("lint-baseline.yaml", "accepted: []")
        .file("unit.yaml", "name: 公司")
        .file("_draft.yaml", "x: y")
        .file(".git/config.yaml", "x: y")
        .file("_old/a.yaml", "x: y")
        .file("readme.txt", "x")
        .file("assets/logo.svg", "x")
        .file("assets/notes.md", "x")
        .file("pages/assets/plan.md", "x");

    assertThat(contents.findings()).isEmpty();
    assertThat(contents.read().handbook().positions()).isEmpty();
    assertThat(contents.read().assets())
        .containsExactly("assets/logo.svg", "assets/notes.md", "pages/assets/plan.md");
    assertThat(contents.read().files()).isEqualTo(2);
  }

  @Test
  void twoFilesOfOneNameAreOneElement() {
    contents
        .file("unit.yaml", "name: 公司")
        .file("a.md", "# 甲")
        .file("a.yaml", "title: 乙")
        .file("b.yaml", "title: 丙")
        .file("b/unit.yaml", "name: 丁");

    assertThat(contents.findings())
        .containsExactly("duplicate-id.default a.yaml:1:1", "duplicate-id.default b/unit.yaml:1:1");
    assertThat(contents.position("a").title().byLanguage()).containsValue("甲");
  }

  @Test
  void withoutSettingsThereAreDefaults() {
    contents.file("unit.yaml", "name: 公司");

    assertThat(contents.read().handbook().defaultLanguage()).isEqualTo("zh-CN");
    assertThat(contents.read().files()).isEqualTo(1);
  }

  @Test
  void emptySettingsAreDefaultsToo() {
    contents.file("handbook.yaml", "# 以后再写").file("unit.yaml", "name: 公司");

    assertThat(contents.findings()).isEmpty();
  }

  @Test
  void unreadableFilesKeepTheirPlace() {
    contents
        .file("unit.yaml", "name: 公司")
        .bytes("a.yaml", "title: 经理\n".getBytes(Charset.forName("GBK")));

    assertThat(contents.findings()).containsExactly("encoding.invalid-utf8 a.yaml:1:8");
    assertThat(contents.read().unreadable()).isTrue();
    assertThat(contents.read().lacks("a", "kpis[0].name")).isTrue();
    assertThat(contents.read().handbook().positions()).containsKey("a");
  }

  @Test
  void whatCouldNotBeReadIsKnownByField() {
    contents
        .file("unit.yaml", "name: 公司")
        .file("a.yaml", "title: 甲", "kpis: [{name: 一, weight: 重}]", "reportTo: 乙", "code: 1");

    assertThat(contents.read().lacks("a", "kpis[0].weight")).isTrue();
    assertThat(contents.read().lacks("a", "reportsTo")).isTrue();
    assertThat(contents.read().lacks("a", "code")).isFalse();
    assertThat(contents.read().unreadable()).isFalse();
  }

  @Test
  void symbolicLinksAreNotFollowed() throws IOException {
    contents.file("unit.yaml", "name: 公司");
    Path outside = Files.writeString(folder.resolve("secret.yaml"), "title: 外面\n");
    Files.createSymbolicLink(folder.resolve("content/secret.yaml"), outside);

    assertThat(contents.read().handbook().positions()).isEmpty();
  }

  @Test
  void readingTwiceGivesTheSame() {
    contents
        .file("unit.yaml", "name: 公司")
        .file("a.md", "# 甲", "## 工作权限", "- 一")
        .file("b/c.yaml", "x: 1");

    assertThat(contents.read().handbook()).isEqualTo(contents.read().handbook());
    assertThat(contents.read().diagnostics()).isEqualTo(contents.read().diagnostics());
  }
}
