package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

final class AuthorTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("content/handbook.yaml", "title: 手册\nlanguages: [zh-CN, en]\n");
    write("content/web/unit.yaml", "name: 网站公司\nhead: director\ncode: W\n");
    write("content/web/director.yaml", "title: 运营总监\ncode: W-01\nresponsibilities: [管公司]\n");
    write("content/web/sales/unit.yaml", "部门名称: 销售部\n类型: 部门\n负责人: 销售经理\n部门编号: W1\n");
    write(
        "content/web/sales/manager.yaml",
        "职位名称: 销售经理\n职位代码: W-02\n部门名称: 销售部\n直属上级: 运营总监\n岗位职责: [管销售]\n");
    write("content/web/design/unit.yaml", "name: 设计部\nkind: department\ncode: W2\n");
  }

  @Test
  void aPositionContinuesTheCodesAndReportsToTheHeadInTheWordsOfItsUnit() throws Exception {
    List<String> told = add("position", "sales", "区域代表", null);
    assertThat(told.get(0)).isEqualTo("已新建 content/web/sales/qu-yu-dai-biao.yaml");
    assertThat(told).anyMatch(line -> line.contains("销售经理"));
    assertThat(read("content/web/sales/qu-yu-dai-biao.yaml").lines())
        .contains("职位名称: 区域代表", "职位代码: W-03", "部门名称: 销售部", "直属上级: 销售经理", "状态: 草稿", "# 人员编制: 1");
    assertThat(findings()).isEmpty();
  }

  @Test
  void whereKeysAreEnglishTheyAreWrittenSo() throws Exception {
    add("position", "web", "网页设计师", "Web Designer");
    assertThat(read("content/web/web-designer.yaml").lines())
        .contains(
            "title:",
            "  zh-CN: 网页设计师",
            "  en: Web Designer",
            "code: W-03",
            "reportsTo: director",
            "status: draft",
            "# responsibilities:")
        .noneMatch(line -> line.startsWith("department"));
    assertThat(findings()).isEmpty();
  }

  @Test
  void withoutAHeadOfItsOwnAUnitTakesThatOfTheUnitAbove() throws Exception {
    add("position", "设计部", "插画师", null);
    assertThat(read("content/web/design/cha-hua-shi.yaml")).contains("reportsTo: director\n");
  }

  @Test
  void aHandbookInEnglishGetsEnglishHints() throws Exception {
    write("content/handbook.yaml", "title: Handbook\nlanguages: [en]\n");
    add("position", "web", "Sales clerk", null);
    assertThat(read("content/web/sales-clerk.yaml"))
        .contains("# Number of posts", "title: Sales clerk\n");
    assertThat(findings()).isEmpty();
  }

  @Test
  void anIdThatIsTakenAnywhereInTheOrganisationIsNotGivenAgain() throws Exception {
    add("position", "sales", "总监", "Director");
    assertThat(folder.resolve("content/web/sales/director-2.yaml")).exists();
    add("position", "sales", "单位", "Unit");
    assertThat(folder.resolve("content/web/sales/unit-2.yaml")).exists();
    assertThat(findings()).isEmpty();
  }

  @Test
  void aTitleThatIsThereAlreadyIsTold() throws Exception {
    assertThat(add("position", "sales", "运营总监", "Second Director"))
        .anyMatch(line -> line.contains("歧义"));
  }

  @Test
  void aUnitTakesTheKindAndTheNextCodeOfItsNeighbours() throws Exception {
    List<String> told = add("unit", "web", "客服部", "Customer Service");
    assertThat(told.get(0)).endsWith("content/web/customer-service/unit.yaml");
    assertThat(read("content/web/customer-service/unit.yaml").lines())
        .contains("kind: department", "code: W3", "# head: ……", "  zh-CN: 客服部");
    assertThat(findings()).isEmpty();
  }

  @Test
  void aUnitAtTheTopIsAnOrganisation() throws Exception {
    add("unit", null, "分公司", null);
    assertThat(read("content/fen-gong-si/unit.yaml")).contains("类型: 组织\n");
    assertThat(findings()).isEmpty();
  }

  @Test
  void aPageAppliesToItsUnit() throws Exception {
    add("page", "销售部", "考勤制度", null);
    assertThat(read("content/web/sales/pages/kao-qin-zhi-du.md"))
        .contains("标题: 考勤制度\n", "类型: 制度\n", "适用对象: 销售部\n");
    assertThat(findings()).isEmpty();
  }

  @Test
  void aTitleNeedsNoCareWithYaml() throws Exception {
    add("position", "web", "Key: \"value\" # [x]", null);
    assertThat(findings()).isEmpty();
    assertThat(read("content/web/key-value-x.yaml"))
        .contains("title: \"Key: \\\"value\\\" # [x]\"\n");
  }

  @ParameterizedTest
  @CsvSource({
    "position, 销售, 某岗位, 没有叫“销售”的部门；有：web/sales",
    "position, , 某岗位, web/design",
    "team, web, 某岗位, team",
    "position, web, ' ', 请写明名称",
  })
  void whatMakesNoSenseIsToldAndNothingIsWritten(
      String kind, @Nullable String unit, String title, String told) throws IOException {
    assertThatThrownBy(() -> add(kind, unit, title, null))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> assertThat(e.explain(Messages.of("zh-CN"))).contains(told));
    assertThat(folder.resolve("content/web")).isDirectoryNotContaining("glob:**mou*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"director", "../x", "a b", "", "unit", "a/b", ".x"})
  void anIdThatIsAskedForMustFit(String id) {
    NewRequest wanted = new NewRequest("position", "web", "某岗位", null, id, null);
    assertThatThrownBy(() -> new Author().add(request(), wanted))
        .isInstanceOf(RequestException.class);
  }

  @Test
  void threePositionsAfterOneAnotherHaveThreePages() throws Exception {
    for (String title : List.of("甲岗", "乙岗", "丙岗")) {
      add("position", "sales", title, null);
    }
    assertThat(new Engine().build(request()).failed()).isFalse();
    assertThat(List.of("jia-gang", "yi-gang", "bing-gang"))
        .allSatisfy(id -> assertThat(folder.resolve("out/web/sales/" + id + ".html")).exists());
    assertThat(read("content/web/sales/bing-gang.yaml")).contains("职位代码: W-05\n");
  }

  @Test
  void schemasKnowTheNamesOfTheHandbookWhereThatIsAskedFor() throws Exception {
    new Author().schemas(request(), folder.resolve("schema"), false);
    Path schema = folder.resolve("schema/position.schema.json");
    assertThat(schema)
        .hasSameBinaryContentAs(Path.of("site/resources/schema/position.schema.json"));
    new Author().schemas(request(), folder.resolve("schema"), true);
    assertThat(Files.readString(schema))
        .contains("\"web/director\"", "\"运营总监\"", "\"运营总监 · 网站公司\"");
  }

  private List<String> add(
      String kind, @Nullable String unit, String title, @Nullable String english)
      throws BuildException {
    return new Author().add(request(), new NewRequest(kind, unit, title, english, null, null));
  }

  private List<Diagnostic> findings() throws BuildException {
    return new Engine().check(request()).report().diagnostics();
  }

  private BuildRequest request() {
    LocalDate today = LocalDate.of(2026, 6, 1);
    Path content = folder.resolve("content");
    Path out = folder.resolve("out");
    return new BuildRequest(content, out, null, null, null, Severity.ERROR, "content", today);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
