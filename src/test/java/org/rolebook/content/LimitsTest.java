package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

  @TempDir private Path folder;

  private Contents with(String limits) {
    return Contents.in(folder)
        .file("handbook.yaml", "limits: {" + limits + "}")
        .file("unit.yaml", "name: 公司");
  }

  @Test
  void fileSize() {
    Contents contents =
        with("fileSize: 64").file("a.yaml", "title: " + "长".repeat(30)).file("b.yaml", "title: 短");

    assertThat(contents.findings()).containsExactly("limit.file-size a.yaml:1:1");
  }

  @Test
  void aMebibyteIsTheLimitOfAFile() {
    Contents contents =
        Contents.in(folder)
            .file("unit.yaml", "name: 公司")
            .file("a.yaml", "title: " + "a".repeat(1 << 20));

    assertThat(contents.findings()).containsExactly("limit.file-size a.yaml:1:1");
    assertThat(contents.read().diagnostics().get(0).arguments())
        .containsExactly("1 MiB", "limits.fileSize");
  }

  @Test
  void depth() {
    Contents contents =
        with("depth: 4").file("a.yaml", "title: 甲", "workflow: [{title: 一, steps: [{title: 二}]}]");

    assertThat(contents.findings()).containsExactly("limit.depth a.yaml:2:31");
  }

  @Test
  void aliases() {
    Contents contents =
        with("aliases: 1")
            .file("a.yaml", "title: 甲", "tags: &t [一]", "formerly: *t", "reportsTo: *t");

    assertThat(contents.findings()).containsExactly("limit.aliases a.yaml:4:12");
  }

  @Test
  void unitDepthIsToldForTheFirstUnitPastItAlone() {
    Contents contents =
        with("unitDepth: 2").file("a/unit.yaml", "name: 甲").file("a/b/unit.yaml", "name: 乙");
    contents
        .file("a/b/c/unit.yaml", "name: 丙")
        .file("a/b/c/d/unit.yaml", "name: 丁")
        .file("a/b/c/p.yaml", "title: 戊");

    assertThat(contents.findings()).containsExactly("limit.unit-depth a/b/c/unit.yaml:1:1");
  }

  @Test
  void unitDepthHoldsForFoldersWithoutAFileToo() {
    Contents contents =
        with("unitDepth: 1, idLength: 99")
            .file("a/unit.yaml", "name: 甲")
            .file("a/b/p.yaml", "title: 戊");

    assertThat(contents.findings())
        .containsExactly(
            "limit.unit-depth a/b/p.yaml:1:1", "unit-undescribed.default a/b/p.yaml:1:1");
  }

  @Test
  void idLengthIsCountedInCharacters() {
    Contents contents =
        with("idLength: 4").file("𠮷𠮷𠮷𠮷.yaml", "title: 甲").file("一二三四五.yaml", "title: 乙");

    assertThat(contents.findings()).containsExactly("limit.id-length 一二三四五.yaml:1:1");
  }

  @Test
  void aNameInAnAddressIsCountedInBytes() {
    Contents contents =
        with("nameLength: 9")
            .file("甲甲甲.yaml", "title: 甲")
            .file("乙乙乙乙.yaml", "title: 乙")
            .file("丙.yaml", "title: 丙", "slug: a/abcdefghij");

    assertThat(contents.findings())
        .containsExactly("limit.name-length 丙.yaml:1:1", "limit.name-length 乙乙乙乙.yaml:1:1");
    assertThat(contents.read().diagnostics().get(0).arguments())
        .containsExactly("9", "limits.nameLength");
  }

  @Test
  void redirectsAreHeldToTheLimitsOfAddresses() {
    Contents contents =
        Contents.in(folder)
            .file("unit.yaml", "name: 公司")
            .file("p.yaml", "title: 甲")
            .file(
                "handbook.yaml",
                "limits: {idLength: 12, nameLength: 6}",
                "redirects:",
                "  old/123456: p",
                "  old/1234567: p",
                "  old/12/34/567: p");

    assertThat(contents.findings())
        .containsExactly(
            "limit.redirect-name-length handbook.yaml:4:3",
            "limit.address-length handbook.yaml:5:3");
    assertThat(contents.read().diagnostics())
        .extracting(found -> found.arguments().get(1))
        .containsExactly("limits.nameLength", "limits.idLength");
  }

  @Test
  void positionsPastTheLimitAreNotReadAndToldOnce() {
    Contents contents = with("positions: 1").file("a.yaml", "title: 甲").file("b.yaml", "title: 乙");
    contents.file("c.yaml", "title: 丙").file("d/unit.yaml", "name: 丁").file("pages/p.md", "# 页");

    assertThat(contents.findings()).containsExactly("limit.positions b.yaml:1:1");
    assertThat(contents.read().handbook().positions()).containsOnlyKeys("a");
  }
}
