package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.text;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Appraisal;
import org.rolebook.model.AppraisalDimension;
import org.rolebook.model.AppraisalScheme;
import org.rolebook.model.Authority;
import org.rolebook.model.Brand;
import org.rolebook.model.Conditions;
import org.rolebook.model.Grade;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.Library;
import org.rolebook.model.NavigationLink;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Repository;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.Schedule;
import org.rolebook.model.Shift;
import org.rolebook.model.ShiftBreak;
import org.rolebook.model.Unit;

/** What the format names is shown: each declared field has a value that a page must hold. */
class EveryFieldIsShownTest {

  /** Fields whose value is seen only together with others: each has a test of its own below. */
  private static final Set<String> TOGETHER =
      Set.of(
          "ResponsibilityItem.use",
          "Authority.use",
          "Kpi.use",
          "ShiftBreak.minutes",
          "Grade.id",
          "Grade.managerial",
          "Shift.overnight");

  @Test
  void ofAPosition() {
    FilledRecords filled = new FilledRecords(TOGETHER);
    Map<String, Object> values = filled.values(Position.class, "");
    Handbooks book = new Handbooks().unit("a", Map.of()).position("a/x", values);
    addTargets(book, filled);
    assertShown(filled, Rendered.of(book).text("a/x.html"));
  }

  @Test
  void ofAUnit() {
    FilledRecords filled = new FilledRecords(TOGETHER);
    Map<String, Object> values = filled.values(Unit.class, "");
    Handbooks book = new Handbooks().unit("a", values);
    addTargets(book, filled);
    assertShown(filled, Rendered.of(book).text("a/index.html"));
  }

  @Test
  void ofAPage() {
    FilledRecords filled = new FilledRecords(TOGETHER);
    Map<String, Object> values = filled.values(Page.class, "");
    Handbooks book = new Handbooks().unit("a", Map.of()).page("a/pages/p", values);
    addTargets(book, filled);
    assertShown(filled, Rendered.of(book).text("a/pages/p.html"));
  }

  @Test
  void ofTheHandbook() {
    Rendered site =
        Rendered.of(
            new Handbooks()
                .settings(
                    Map.of(
                        "title", text("手册甲", "Book A"),
                        "description", text("简介乙", "About B"),
                        "languages", List.of("zh-CN", "en"),
                        "url", "https://example.org/book",
                        "brand",
                            new Brand(
                                "a/assets/logo.svg",
                                "#1f4e79",
                                text("页脚丙"),
                                List.of("a/assets/house.css"),
                                List.of("a/assets/house.js")),
                        "repository", new Repository("https://example.org/edit/{path}", null),
                        "navigation",
                            List.of(new NavigationLink(text("外链丁"), "https://example.com/"))))
                .unit("a", Map.of()));
    String home = site.text("index.html");
    assertThat(home)
        .contains(
            "手册甲",
            "简介乙",
            "English",
            "https://example.org/book/index.html",
            "src=\"a/assets/logo.svg\"",
            "href=\"a/assets/house.css\"",
            "src=\"a/assets/house.js\"",
            "页脚丙",
            "外链丁",
            "https://example.com/");
    assertThat(site.text("en/index.html")).contains("Book A", "About B", "简体中文");
    assertThat(site.text("assets/brand.css")).contains("#1f4e79");
    assertThat(site.text("a/index.html")).contains("https://example.org/edit/a/unit.yaml");
  }

  @Test
  void whatIsTakenFromALibraryIsShownInFull() {
    ResponsibilityItem duty =
        record(
            ResponsibilityItem.class,
            Map.of("id", "d", "text", text("共用职责"), "deadline", text("月底")));
    Authority authority = record(Authority.class, Map.of("id", "p", "text", text("共用权限")));
    AppraisalDimension dimension = new AppraisalDimension(text("共用维度"), BigDecimal.TEN);
    AppraisalScheme scheme = new AppraisalScheme("s", text("共用方案"), List.of(dimension));
    Kpi kpi = record(Kpi.class, Map.of("id", "k", "name", text("共用指标"), "target", text("九成")));
    Handbooks book =
        new Handbooks()
            .unit(
                "a",
                Map.of(
                    "name", text("总公司"),
                    "grades", List.of(new Grade("g1", text("高级"), true)),
                    "kpis", List.of(kpi),
                    "library", new Library(List.of(authority), List.of(duty), List.of(scheme))))
            .position(
                "a/x",
                Map.of(
                    "responsibilities",
                    List.of(
                        new ResponsibilityGroup(
                            null, null, List.of(useDuty("d"), useDuty("lost")))),
                    "authorities",
                    List.of(record(Authority.class, Map.of("use", "p"))),
                    "appraisal",
                    new Appraisal("s", List.of()),
                    "grade",
                    "g1",
                    "kpis",
                    List.of(record(Kpi.class, Map.of("use", "k", "weight", BigDecimal.ONE)))));
    Rendered site = Rendered.of(book);
    assertThat(site.page("a/x.html").text())
        .contains("共用职责", "月底", "lost", "共用权限", "共用方案", "共用维度", "共用指标", "九成", "高级");
    assertThat(site.page("a/index.html").text()).contains("高级", "共用指标");
  }

  @Test
  void aBreakInMinutesAndANightShiftAreShown() {
    Map<String, Object> night = new HashMap<>();
    night.put("name", text("夜班"));
    night.put("start", LocalTime.of(22, 30));
    night.put("end", LocalTime.of(6, 15));
    night.put("break", new ShiftBreak(45, null, null));
    Schedule schedule = new Schedule(List.of(record(Shift.class, night)), null);
    String day = conditions(schedule);
    night.put("overnight", true);
    String overnight = conditions(new Schedule(List.of(record(Shift.class, night)), null));
    assertThat(day).contains("夜班", "22:30", "06:15", "45");
    assertThat(overnight).isNotEqualTo(day);
  }

  @Test
  void aGradeSaysWhetherItLeadsOthers() {
    String leading = grades(new Grade(null, text("甲"), true));
    assertThat(leading).isNotEqualTo(grades(new Grade(null, text("甲"), false)));
  }

  private static String grades(Grade grade) {
    return Rendered.of(new Handbooks().unit("a", Map.of("grades", List.of(grade))))
        .text("a/index.html");
  }

  private static String conditions(Schedule schedule) {
    Conditions conditions = record(Conditions.class, Map.of("schedule", schedule));
    return Rendered.of(
            new Handbooks().unit("a", Map.of()).position("a/x", Map.of("conditions", conditions)))
        .page("a/x.html")
        .text();
  }

  private static ResponsibilityItem useDuty(String id) {
    return record(ResponsibilityItem.class, Map.of("use", id));
  }

  private static void addTargets(Handbooks book, FilledRecords filled) {
    filled
        .targets()
        .forEach(name -> book.position("a/target-" + name, Map.of("title", text(name))));
    book.unit("a/unit", Map.of("name", text("某部")));
  }

  private static void assertShown(FilledRecords filled, String html) {
    assertThat(filled.expected()).hasSizeGreaterThan(1);
    SoftAssertions softly = new SoftAssertions();
    filled
        .expected()
        .forEach(
            (field, value) ->
                softly.assertThat(html.contains(value)).as("%s = %s", field, value).isTrue());
    softly.assertAll();
  }
}
