package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ResponsibilityGroup;

class MarkdownFormTest {

  @TempDir private Path folder;
  private Contents contents;

  @BeforeEach
  void start() {
    contents = Contents.in(folder).file("unit.yaml", "name: 公司");
  }

  private Position position(String... lines) {
    return contents.file("a.md", lines).position();
  }

  private String only(String... lines) {
    assertThat(contents.file("a.md", lines).findings()).hasSize(1);
    return contents.findings().get(0);
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of("zh-CN", text);
  }

  @Test
  void theFirstHeadingIsTheTitle() {
    assertThat(position("# 运营总监").title()).isEqualTo(text("运营总监"));
    assertThat(position("运营总监", "====").title()).isEqualTo(text("运营总监"));
    assertThat(position("---", "code: 1", "---", "# 运营总监 #").title()).isEqualTo(text("运营总监"));
    assertThat(position("开头的话。", "", "# 运营总监").title()).isEqualTo(text("运营总监"));
  }

  @Test
  void aHeadingThatRepeatsTheTitleIsNoSecondOne() {
    Position position = position("---", "title: 甲", "---", "# 甲", "", "正文");

    assertThat(position.body()).isEqualTo(text("正文"));
  }

  @Test
  void anotherHeadingAtTheTopIsASecondTitle() {
    assertThat(only("---", "title: 甲", "---", "# 乙")).isEqualTo("duplicate-key.form a.md:4:3");
  }

  @Test
  void anotherHeadingFurtherDownBelongsToTheText() {
    Position position = position("---", "title: 甲", "---", "话。", "", "# 乙", "", "更多。");

    assertThat(position.body()).isEqualTo(text("话。\n\n# 乙\n\n更多。"));
  }

  @Test
  void withoutAnyTitleItIsMissing() {
    assertThat(only("正文")).isEqualTo("missing-required.default a.md:1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 工作权限",
        "## authorities",
        "## Authorities",
        "## 岗位权限：",
        "## **管理权限**",
        "工作权限\n----"
      })
  void aHeadingNamesAFieldInAnyOfItsNames(String heading) {
    assertThat(position("# 甲", heading, "- 审批").authorities()).hasSize(1);
  }

  @Test
  void englishHeadingsAreWrittenAsPeopleWriteThem() {
    Position position =
        position("# 甲", "## Reports to", "- 乙", "## KPIs", "- 完成率", "## Direct reports", "无");

    assertThat(position.reportsTo()).containsExactly(new Reference("乙"));
    assertThat(position.kpis()).hasSize(1);
    assertThat(Objects.requireNonNull(position.directReports()).references()).isEmpty();
  }

  @Test
  void otherSectionsAreTheBodyInOrder() {
    Position position =
        position(
            "# 甲", "前言。", "## 沿革", "```", "## 工作权限", "```", "## 工作权限", "- 审批", "## 附注", "> 引文",
            "### 细目", "- 一", "", "- 二");

    assertThat(position.authorities()).hasSize(1);
    assertThat(position.body())
        .isEqualTo(
            text("前言。\n\n## 沿革\n\n```\n## 工作权限\n```\n\n## 附注\n\n> 引文\n\n### 细目\n\n- 一\n\n- 二"));
  }

  @Test
  void aTextKeepsItsParagraphsAndDeeperHeadings() {
    Position position = position("# 甲", "## 职责概述", "第一段", "续行。", "", "### 要点", "", "- 一");

    assertThat(position.summary()).isEqualTo(text("第一段\n续行。\n\n### 要点\n\n- 一"));
  }

  @Test
  void duties() {
    Position position =
        position(
            "# 甲",
            "## 岗位职责",
            "- 一",
            "### 甲类",
            "- 二",
            "  - 截止：每日 14:00 前",
            "  - metrics: PV、UV",
            "- 引用：shared",
            "### 乙类",
            "1. 三",
            "2. 四");

    assertThat(position.responsibilities())
        .extracting(ResponsibilityGroup::group)
        .containsExactly(null, text("甲类"), text("乙类"));
    var second = position.responsibilities().get(1).items().get(0);
    assertThat(second.deadline()).isEqualTo(text("每日 14:00 前"));
    assertThat(second.metrics()).containsExactly("PV", "UV");
    assertThat(position.responsibilities().get(1).items().get(1).use()).isEqualTo("shared");
  }

  @Test
  void aDutyMayBeginLikeAKey() {
    Position position = position("# 甲", "## 岗位职责", "- 频率：统计各栏目的更新频率", "- 协调：各部门");

    assertThat(position.responsibilities().get(0).items().get(0).text())
        .isEqualTo(text("频率：统计各栏目的更新频率"));
  }

  @Test
  void tables() {
    Position position =
        position(
            "# 甲",
            "## KPI指标",
            "| 指标 | 权重 | Unit | 公式 |",
            "|:--|--:|---|---|",
            "| 完成率 | 60% | | a \\| b |",
            "| 差错率 | 40 | 次 |");

    assertThat(position.kpis()).extracting("name").containsExactly(text("完成率"), text("差错率"));
    assertThat(position.kpis().get(0).formula()).isEqualTo(text("a | b"));
    assertThat(position.kpis().get(0).unit()).isNull();
    assertThat(position.kpis().get(1).weight()).isEqualByComparingTo("40");
  }

  @Test
  void anUnknownColumnIsToldOnce() {
    assertThat(only("# 甲", "## KPI", "| 指标 | 天气 |", "|---|---|", "| 一 | 晴 |", "| 二 | 雨 |"))
        .isEqualTo("unknown-key.far a.md:3:8");
  }

  @Test
  void nestedSteps() {
    Position position =
        position("# 甲", "## 工作流程", "1. 一", "   1. 二", "      - 说明：细", "      - 三", "2. 四");

    assertThat(position.workflow()).hasSize(2);
    var inner = position.workflow().get(0).steps().get(0);
    assertThat(inner.title()).isEqualTo(text("二"));
    assertThat(inner.note()).isEqualTo(text("细"));
    assertThat(inner.steps()).extracting("title").containsExactly(text("三"));
  }

  @Test
  void qualificationsByHeadingsKeysOrPlainly() {
    var headings =
        position("# 甲", "## 任职资格", "### 学历", "本科", "### 技能", "- 一", "- 二").qualifications();
    var keys = position("# 甲", "## 任职资格", "- 学历：本科", "- 技能：一").qualifications();
    var plain = position("# 甲", "## 任职资格", "- 学历：本科", "- 形象好").qualifications();

    assertThat(Objects.requireNonNull(headings).skills()).hasSize(2);
    assertThat(Objects.requireNonNull(Objects.requireNonNull(keys).education()).level())
        .isEqualTo(text("本科"));
    assertThat(Objects.requireNonNull(plain).general()).containsExactly(text("学历：本科"), text("形象好"));
  }

  @Test
  void conditionsAsKeysAndValues() {
    var conditions =
        Objects.requireNonNull(
            position("# 甲", "## 工作条件", "- 工作时间：08:30-18:00", "- 工作地点：总部", "- travel: 每月")
                .conditions());

    assertThat(Objects.requireNonNull(conditions.schedule()).shifts()).hasSize(1);
    assertThat(conditions.location()).isEqualTo(text("总部"));
    assertThat(conditions.travel()).isEqualTo(text("每月"));
  }

  @Test
  void whatIsNoKeyAndValueIsReported() {
    assertThat(only("# 甲", "## 工作条件", "- 工作地点：总部", "- 靠近地铁"))
        .isEqualTo("wrong-type.markdown-section a.md:4:3");
  }

  @Test
  void aParagraphIsAListOfOneAndNamesMayShareALine() {
    Position position = position("# 甲", "## 工作标准", "归档及时。", "## 工作配合", "人事部、财务部", "## 晋升方向", "总经理");

    assertThat(position.standards()).containsExactly(text("归档及时。"));
    assertThat(position.collaboratesWith())
        .containsExactly(new Reference("人事部"), new Reference("财务部"));
    assertThat(Objects.requireNonNull(position.career()).to())
        .containsExactly(new Reference("总经理"));
  }

  @Test
  void whatDoesNotFitAListIsReportedOnce() {
    assertThat(only("# 甲", "## 工作标准", "如下：", "", "- 一"))
        .isEqualTo("wrong-type.markdown-section a.md:3:1");
    assertThat(only("# 甲", "## 工作标准", "- 一", "", "  另一段"))
        .isEqualTo("wrong-type.markdown-section a.md:5:3");
    assertThat(only("# 甲", "## 工作标准", "| 一 |", "|---|", "| 二 |"))
        .isEqualTo("wrong-type.markdown-section a.md:3:1");
    assertThat(only("# 甲", "## 岗位职责", "- 一", "  - 不是字段"))
        .isEqualTo("wrong-type.markdown-section a.md:4:5");
    assertThat(only("# 甲", "## 工作条件", "| 地点 |", "|---|", "| 总部 |"))
        .isEqualTo("wrong-type.markdown-section a.md:3:1");
  }

  @Test
  void anEmptySectionIsAHint() {
    assertThat(only("# 甲", "## 工作标准", "<!-- 待填 -->", "", "## 附注"))
        .isEqualTo("blank-value.default a.md:2:4");
  }

  @Test
  void commentsAreLeftOut() {
    Position position =
        position("<!-- 模板 -->", "", "# 甲", "<!-- 一 -->", "", "## 工作标准", "<!-- 二 -->", "", "- 三");

    assertThat(position.standards()).hasSize(1);
    assertThat(position.body()).isNull();
  }

  @Test
  void theSameHeadingTwiceIsADuplicate() {
    assertThat(only("# 甲", "## 工作权限", "- 一", "## 岗位权限", "- 二"))
        .isEqualTo("duplicate-key.alias a.md:4:4");
  }

  @Test
  void unitsHaveTheSameForm() {
    Contents own =
        Contents.in(folder.resolve("own"))
            .file(
                "unit.md",
                "---",
                "kind: organisation",
                "---",
                "# 公司",
                "## 部门职责",
                "### 经营",
                "- 一",
                "## 人员构成",
                "| 岗位 | 人数 |",
                "|---|---|",
                "| 甲 | 2 |",
                "## 沿革",
                "文字");

    assertThat(own.unit().name()).isEqualTo(text("公司"));
    assertThat(own.unit().functions().get(0).group()).isEqualTo(text("经营"));
    assertThat(Objects.requireNonNull(own.unit().staffing()).rows().get(0).count()).isEqualTo(2);
    assertThat(own.unit().body()).isEqualTo(text("## 沿革\n\n文字"));
  }

  @Test
  void pagesAreBodyAlone() {
    contents.file(
        "pages/rules.md",
        "---",
        "kind: 制度",
        "适用对象: [甲]",
        "---",
        "# 考勤",
        "## 生效日期",
        "- 一",
        "",
        "# 附则");

    assertThat(contents.page().title()).isEqualTo(text("考勤"));
    assertThat(contents.page().appliesTo()).containsExactly(new Reference("甲"));
    assertThat(contents.page().body()).isEqualTo(text("## 生效日期\n\n- 一\n\n# 附则"));
  }

  @Test
  void hostileMarkdownIsReadWithoutHarm() {
    contents.file("a.md", "# 甲", "## 工作流程", "- ".repeat(5_000) + "一", "", "> ".repeat(5_000) + "二");

    assertThat(contents.read().handbook().positions()).containsKey("a");
  }
}
