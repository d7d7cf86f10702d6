package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.model.Authority;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.Salary;
import org.rolebook.model.SpanOfControl;

class ShortFormsTest {

  @TempDir private Path folder;

  private Position position(String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = "title: 甲";
    System.arraycopy(lines, 0, all, 1, lines.length);
    return Contents.in(folder).file("unit.yaml", "name: 公司").file("a.yaml", all).position();
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of("zh-CN", text);
  }

  @Test
  void salaryInOneLine() {
    Salary salary = new Salary(new BigDecimal(4000), new BigDecimal(6000), "CNY", "month", null);

    assertThat(position("salary: 4000-6000 CNY/month").salary()).isEqualTo(salary);
    assertThat(position("salary: {min: 4000, max: 6000, currency: CNY, period: month}").salary())
        .isEqualTo(salary);
  }

  @Test
  void spanOfControlInOneLine() {
    assertThat(position("spanOfControl: 12-14").spanOfControl())
        .isEqualTo(new SpanOfControl(12, 14));
    assertThat(position("spanOfControl: 12").spanOfControl()).isEqualTo(new SpanOfControl(12, 12));
    assertThat(position("spanOfControl: {min: 3}").spanOfControl())
        .isEqualTo(new SpanOfControl(3, null));
  }

  @Test
  void breaksInMinutesOrHours() {
    var schedule =
        Objects.requireNonNull(
            Objects.requireNonNull(
                    position(
                            "conditions:",
                            "  schedule:",
                            "    - {start: 8:00, end: 17:00, break: 45}",
                            "    - {start: 8:00, end: 17:00, break: 12:00-13:00}")
                        .conditions())
                .schedule());

    assertThat(Objects.requireNonNull(schedule.shifts().get(0).pause()).minutes()).isEqualTo(45);
    assertThat(Objects.requireNonNull(schedule.shifts().get(1).pause()).start())
        .isEqualTo(LocalTime.NOON);
  }

  @Test
  void kpisAsTexts() {
    assertThat(position("kpis: [完成率, 差错率]").kpis())
        .extracting("name")
        .containsExactly(text("完成率"), text("差错率"));
  }

  @Test
  void authoritiesAsTextsOrUses() {
    List<Authority> authorities = position("authorities:", "  - 审批", "  - use: sign").authorities();

    assertThat(authorities.get(0).text()).isEqualTo(text("审批"));
    assertThat(authorities.get(1).use()).isEqualTo("sign");
  }

  @Test
  void qualificationsAsAPlainList() {
    var qualifications =
        Objects.requireNonNull(position("qualifications: [本科, 五年经验]").qualifications());

    assertThat(qualifications.general()).containsExactly(text("本科"), text("五年经验"));
  }

  @Test
  void educationExperienceAndTestsAsTexts() {
    var qualifications =
        Objects.requireNonNull(
            position("qualifications: {education: 本科, experience: [销售], tests: [打字]}")
                .qualifications());

    assertThat(Objects.requireNonNull(qualifications.education()).level()).isEqualTo(text("本科"));
    assertThat(qualifications.experience().get(0).domain()).isEqualTo(text("销售"));
    assertThat(qualifications.tests().get(0).name()).isEqualTo(text("打字"));
  }

  @Test
  void appraisalCareerConditionsAndAcknowledgement() {
    Position position =
        position(
            "appraisal: [业绩, {title: 态度, weight: 30}]",
            "career: 总经理",
            "conditions: 总部",
            "acknowledgement: 已阅读。",
            "workflow: [一, {title: 二, steps: [三]}]");

    assertThat(Objects.requireNonNull(position.appraisal()).dimensions()).hasSize(2);
    assertThat(Objects.requireNonNull(position.career()).to())
        .containsExactly(new Reference("总经理"));
    assertThat(Objects.requireNonNull(position.conditions()).location()).isEqualTo(text("总部"));
    assertThat(Objects.requireNonNull(position.acknowledgement()).statement())
        .isEqualTo(text("已阅读。"));
    assertThat(position.workflow().get(1).steps().get(0).title()).isEqualTo(text("三"));
  }

  @Test
  void itemsBetweenGroupsMakeGroupsWithoutATitle() {
    List<ResponsibilityGroup> groups =
        position(
                "responsibilities:",
                "  - 一",
                "  - {text: 二, frequency: 每日}",
                "  - {group: 甲类, items: [三]}",
                "  - 四",
                "  - {要项: 乙类, 描述: [五, 六]}")
            .responsibilities();

    assertThat(groups).extracting("group").containsExactly(null, text("甲类"), null, text("乙类"));
    assertThat(groups.stream().map(group -> group.items().size())).containsExactly(2, 1, 1, 2);
  }

  @Test
  void rulesAndStaffingAndExternals() {
    Contents contents =
        Contents.in(folder)
            .file("handbook.yaml", "lint:", "  kpi-missing: off", "  wide-span: {max: 9}")
            .file(
                "unit.yaml",
                "name: 公司",
                "externals: [董事会]",
                "staffing: [甲, {position: 乙, count: 2}]");

    assertThat(contents.read().handbook().settings().lint())
        .containsOnlyKeys("kpi-missing", "wide-span");
    assertThat(contents.unit().externals().get(0).title()).isEqualTo(text("董事会"));
    assertThat(Objects.requireNonNull(contents.unit().staffing()).rows()).hasSize(2);
  }
}
