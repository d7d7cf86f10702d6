package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Authority;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Conditions;
import org.rolebook.model.Education;
import org.rolebook.model.Experience;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.Library;
import org.rolebook.model.Measure;
import org.rolebook.model.Metric;
import org.rolebook.model.Operator;
import org.rolebook.model.Qualifications;
import org.rolebook.model.Schedule;
import org.rolebook.model.Shift;
import org.rolebook.model.ShiftBreak;
import org.rolebook.model.Status;
import org.rolebook.model.Term;
import org.rolebook.model.declare.Catalogue;

class IndexPagesTest {

  @Test
  void allLinksBetweenIndexesAndTheRestResolve() {
    new SiteChecks(Rendered.of(sample())).assertLinksResolve();
  }

  @Test
  void everyIndexWithRowsStandsInTheListOfAll() {
    Document hub = Rendered.of(sample()).page("indexes.html");
    assertThat(hub.select("main h2 a").eachAttr("href"))
        .containsExactly(
            "positions.html",
            "kpis.html",
            "indexes/authorities.html",
            "indexes/qualifications.html",
            "indexes/working-hours.html",
            "indexes/regulations.html",
            "indexes/partners.html",
            "indexes/vacancies.html");
    assertThat(hub.select(".primary a").eachAttr("href"))
        .containsExactly("graph.html", "indexes.html");
  }

  @Test
  void theKpisOfAPositionAddUp() {
    Document page = Rendered.of(sample()).page("kpis-by-unit.html");
    assertThat(page.select("tbody")).hasSize(2);
    Element editor = page.select("tbody:contains(编辑)").first();
    assertThat(editor).isNotNull();
    assertThat(editor.select("[data-total]").text()).contains("72.5");
    assertThat(editor.select("tr[data-row]")).hasSize(2);
    assertThat(editor.text()).contains("≥ 95 %", "30 %", "每月", "定量");
  }

  @Test
  void theHomePageCountsAsManyKpisAsTheIndexHasRows() {
    Kpi use = record(Kpi.class, Map.of("use", "quality"));
    Rendered site =
        Rendered.of(
            new Handbooks()
                .unit("a", Map.of("name", text("公司"), "kpis", List.of(shared("quality", "质量"))))
                .position("a/boss", Map.of("title", text("总监"), "kpis", List.of(use)))
                .position(
                    "a/editor",
                    Map.of("title", text("编辑"), "kpis", List.of(use, kpi("速度", "", "30")))));
    assertThat(site.page("kpis.html").select("tr[data-row]")).hasSize(2);
    assertThat(site.page("index.html").select(".card .counts div:contains(KPI) dd").text())
        .isEqualTo("2");
    assertThat(site.page("index.html").select("li.card:has(a[href=kpis.html]) span").text())
        .isEqualTo("2 条");
  }

  private static Kpi shared(String id, String name) {
    return record(Kpi.class, Map.of("id", id, "name", text(name)));
  }

  @Test
  void aKpiLeadsToTheMetricsAndTermsThatItSpeaksOf() {
    Document page = Rendered.of(sample()).page("kpis.html");
    Element row = page.select("tr:contains(转化效果)").first();
    assertThat(row).isNotNull();
    assertThat(row.select("a[href=a/index.html#metric-pv]")).hasSize(1);
    assertThat(row.select("a[href*=term-]").text()).isEqualTo("转化率");
    assertThat(page.select("tr:contains(PVC 用量)")).hasSize(1);
    assertThat(page.select("tr:contains(PVC 用量) a[href*=metric-]"))
        .as("no part of a word")
        .isEmpty();
  }

  @Test
  void aSharedAuthorityIsOneRowWithAllItsHolders() {
    Document page = Rendered.of(sample()).page("indexes/authorities.html");
    assertThat(page.select(".group-head").eachText()).containsExactly("审批", "未分类");
    Element row = page.select("tr[data-row]:contains(采购物料)").first();
    assertThat(row).isNotNull();
    assertThat(row.select("li a").eachAttr("href"))
        .containsExactly("../a/boss.html", "../a/b/editor.html");
    String csv = Rendered.of(sample()).text("indexes/authorities.csv");
    assertThat(csv.lines().filter(line -> line.contains("采购物料"))).hasSize(2);
  }

  @Test
  void qualificationsStandSideBySide() {
    Document page = Rendered.of(sample()).page("indexes/qualifications.html");
    Element row = page.select("tr[data-row]").first();
    assertThat(row).isNotNull();
    assertThat(row.text()).contains("编辑", "本科", "3 年：排版", "编辑证");
    assertThat(row.select("td[data-sort]").attr("data-sort")).isEqualTo("3");
    assertThat(row.attr("data-f-level")).isEqualTo("本科");
  }

  @Test
  void aNightShiftEndsOnTheNextDayAndItsBreakIsTakenOff() {
    Document page = Rendered.of(sample()).page("indexes/working-hours.html");
    Element row = page.select("tr[data-row]").first();
    assertThat(row).isNotNull();
    assertThat(row.text()).contains("夜班", "22:00", "次日 06:30", "45 分钟", "7.75", "周日");
  }

  @Test
  void whatAppliesThroughAUnitSaysSo() {
    Document page = Rendered.of(sample()).page("indexes/regulations.html");
    assertThat(page.select("tr[data-row]")).hasSize(3);
    assertThat(page.select("tr[data-row]:contains(编辑)").text()).endsWith("编辑 一部 守则 页面 一部");
    assertThat(page.select("tr[data-row]:contains(总监)").text()).contains("点名适用");
  }

  @Test
  void vacanciesTellUnitAndSuperior() {
    Document page = Rendered.of(sample()).page("indexes/vacancies.html");
    assertThat(page.select("tr[data-row]")).hasSize(1);
    assertThat(page.select("tr[data-row]").text()).contains("美工", "一部", "总监");
  }

  @Test
  void aUnitLeadsToItsRowsInEachIndex() {
    Document unit = Rendered.of(sample()).page("a/b/index.html");
    assertThat(unit.select(".facts a[href*='?unit=']").eachAttr("href"))
        .contains("../../kpis-by-unit.html?unit=a/b", "../../indexes/authorities.html?unit=a/b")
        .noneMatch(href -> href.contains("/positions"));
  }

  @Test
  void aFilterOffersOnlyWhatIsThere() {
    Document page = Rendered.of(sample()).page("kpis-by-unit.html");
    assertThat(page.select("select[name=unit] option").eachAttr("value"))
        .containsExactly("", "a", "a/b");
    assertThat(page.select("select[name=measure]")).as("a single value").isEmpty();
    assertThat(page.select("form[data-index] :is(input, select)"))
        .allMatch(one -> page.select("label[for=" + one.id() + "]").size() == 1);
  }

  @Test
  void everyTableNamesItsColumnsAndRows() {
    Rendered site = Rendered.of(sample());
    site.files().keySet().stream()
        .filter(path -> path.matches("(kpis|indexes/).*html"))
        .map(site::page)
        .forEach(
            page -> {
              int columns = page.select("thead th[scope=col]").size();
              assertThat(page.select("caption")).hasSize(1);
              assertThat(page.select("tr[data-row]"))
                  .isNotEmpty()
                  .allMatch(row -> row.select("> th[scope=row]").size() == 1)
                  .allMatch(row -> row.children().size() == columns);
            });
  }

  @Test
  void whatIsWithheldIsInNoIndex() {
    assertThat(Rendered.of(sample()).files()).containsKey("indexes/working-hours.html");
    Handbooks withheld = sample().settings(Map.of("fields", Map.of("conditions.schedule", "hr")));
    Rendered site =
        Rendered.of(AudienceFilter.apply(withheld.handbook(), "staff", new Catalogue()));
    assertThat(site.files())
        .doesNotContainKeys("indexes/working-hours.html", "indexes/working-hours.csv");
    assertThat(site.files().values()).noneMatch(file -> file.contains("22:00"));
  }

  private static Handbooks sample() {
    Authority shared =
        record(
            Authority.class,
            Map.of("id", "buy", "text", text("采购物料"), "kind", AuthorityKind.APPROVE));
    Authority use = record(Authority.class, Map.of("use", "buy"));
    Authority own = record(Authority.class, Map.of("text", text("其他事项")));
    return new Handbooks()
        .unit(
            "a",
            Map.of(
                "name", text("公司"),
                "library", new Library(List.of(shared), List.of(), List.of()),
                "metrics", List.of(new Metric("PV", text("浏览量"), null, null)),
                "glossary", List.of(new Term(text("转化率"), text("成交的比例")))))
        .unit("a/b", Map.of("name", text("一部")))
        .position(
            "a/boss",
            Map.of(
                "title", text("总监"),
                "kpis", List.of(kpi("PVC 用量", "", "100")),
                "authorities", List.of(use, own)))
        .position(
            "a/b/editor",
            Map.of(
                "title", text("编辑"),
                "kpis", List.of(kpi("转化效果", "转化率 ÷ pv", "42.5"), kpi("质量", "", "30")),
                "authorities", List.of(use),
                "collaboratesWith", references("总监"),
                "qualifications", qualifications(),
                "conditions", night()))
        .position(
            "a/b/designer",
            Map.of(
                "title", text("美工"),
                "status", Status.VACANT,
                "reportsTo", references("总监")))
        .page("a/pages/rules", Map.of("title", text("守则"), "appliesTo", references("一部", "总监")));
  }

  private static Kpi kpi(String name, String formula, String weight) {
    return record(
        Kpi.class,
        Map.of(
            "name", text(name),
            "formula", text(formula),
            "weight", new BigDecimal(weight),
            "operator", Operator.AT_LEAST,
            "target", text("95"),
            "unit", text("%"),
            "measure", Measure.QUANTITATIVE,
            "period", text("每月")));
  }

  private static Qualifications qualifications() {
    return record(
        Qualifications.class,
        Map.of(
            "education", new Education(text("本科"), List.of(), null),
            "experience", List.of(new Experience(3, text("排版"))),
            "certifications", List.of(text("编辑证"))));
  }

  private static Conditions night() {
    Shift shift =
        record(
            Shift.class,
            Map.of(
                "name", text("夜班"),
                "start", LocalTime.of(22, 0),
                "end", LocalTime.of(6, 30),
                "break", new ShiftBreak(45, null, null),
                "overnight", true));
    return record(Conditions.class, Map.of("schedule", new Schedule(List.of(shift), text("周日"))));
  }
}
