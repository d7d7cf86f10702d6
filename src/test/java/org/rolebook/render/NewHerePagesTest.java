package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Acknowledgement;
import org.rolebook.model.Authority;
import org.rolebook.model.Conditions;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.Library;
import org.rolebook.model.Metric;
import org.rolebook.model.PageKind;
import org.rolebook.model.Qualifications;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.Schedule;
import org.rolebook.model.Status;
import org.rolebook.model.Term;

class NewHerePagesTest {

  @Test
  void theListIsComputedFromThePositionInReadingOrder() {
    Document page = Rendered.of(sample()).page("a/b/x-new-here.html");
    assertThat(page.select("#day-one [data-key]").eachAttr("data-key"))
        .containsExactly("own", "superior", "hours", "page:a/pages/welcome");
    assertThat(page.select("#week-one [data-key]").eachAttr("data-key"))
        .containsExactly(
            "unit", "measures", "page:a/pages/rules", "reports", "training", "acknowledgement");
    assertThat(page.select("#later [data-key]").eachAttr("data-key"))
        .containsExactly("partners", "colleagues", "units", "page:pages/guide");
    assertThat(page.text()).contains("09:00–18:00", "消防培训");
    assertThat(page.select("#week-one a").eachAttr("href"))
        .containsExactly(
            "index.html",
            "x.html#kpi-1",
            "../pages/rules.html",
            "r.html",
            "x.html#qualifications",
            "x.html#acknowledgement");
  }

  @Test
  void pagesForOthersAreLeftOut() {
    assertThat(Rendered.of(sample()).text("a/b/x-new-here.html")).doesNotContain("他人须知");
  }

  @Test
  void everyLineHasABoxWithItsLabel() {
    Document page = Rendered.of(sample()).page("a/b/x-new-here.html");
    List<String> boxes = page.select(".reading input[type=checkbox]").eachAttr("id");
    assertThat(boxes).hasSize(14).doesNotHaveDuplicates();
    assertThat(page.select(".reading label").eachAttr("for")).isEqualTo(boxes);
    assertThat(page.select(".signoff li")).hasSize(2);
  }

  @Test
  void thePositionLeadsToItAndItLeadsBack() {
    Rendered site = Rendered.of(sample());
    assertThat(site.page("a/b/x.html").select(".new-here a").attr("href"))
        .isEqualTo("x-new-here.html");
    Document page = site.page("en/a/b/x-new-here.html");
    assertThat(page.select("h1").text()).isEqualTo("New here? x");
    assertThat(page.select(".crumbs a").eachAttr("href")).endsWith("x.html");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void wordsThatOccurInThePositionAreExplained() {
    assertThat(words("提高转化率", "")).containsExactly("转化率");
    assertThat(words("负责 SEO 工作", "")).containsExactly("SEO");
    assertThat(words("负责SEO工作", "")).as("beside Han characters").containsExactly("SEO");
    assertThat(words("museology", "")).as("within another word").isEmpty();
    assertThat(words("museo 与 seo", "")).as("not the first time").containsExactly("SEO");
    assertThat(words("值守", "UV")).containsExactly("独立访客数");
    assertThat(words("值守", "")).isEmpty();
  }

  @Test
  void wordsOfSharedItemsCountToo() {
    Authority shared = record(Authority.class, Map.of("id", "p", "text", text("审批转化率目标")));
    Handbooks book =
        new Handbooks()
            .unit(
                "a",
                Map.of(
                    "glossary",
                    List.of(new Term(text("转化率"), text("含义"))),
                    "library",
                    new Library(List.of(shared), List.of(), List.of())))
            .position(
                "a/x", Map.of("authorities", List.of(record(Authority.class, Map.of("use", "p")))));
    assertThat(Rendered.of(book).page("a/x-new-here.html").select("#words a").eachAttr("href"))
        .containsExactly("index.html#term-%E8%BD%AC%E5%8C%96%E7%8E%87");
  }

  @Test
  void longListsAreCut() {
    Handbooks book = new Handbooks().unit("a", Map.of()).position("a/x", Map.of());
    IntStream.range(0, 20)
        .forEach(i -> book.position("a/r" + i, Map.of("reportsTo", references("x"))));
    Document page = Rendered.of(book).page("a/x-new-here.html");
    assertThat(page.select("#week-one li:has([data-key=reports]) a")).hasSize(12);
    assertThat(page.select("#week-one").text()).contains("另有 8 个");
  }

  @Test
  void aRetiredPositionHasNone() {
    Rendered site =
        Rendered.of(
            new Handbooks().unit("a", Map.of()).position("a/x", Map.of("status", Status.RETIRED)));
    assertThat(site.files()).doesNotContainKey("a/x-new-here.html").containsKey("a/x.html");
    assertThat(site.page("a/x.html").select(".new-here")).isEmpty();
  }

  @Test
  void itTakesNobodysAddress() {
    Rendered site =
        Rendered.of(
            new Handbooks()
                .unit("a", Map.of())
                .position("a/x", Map.of())
                .position("a/x-new-here", Map.of("title", text("另一岗位"))));
    assertThat(site.page("a/x-new-here.html").select("h1").text()).isEqualTo("另一岗位");
    assertThat(site.page("a/x.html").select(".new-here a").attr("href"))
        .isEqualTo("x-new-here-2.html");
  }

  private static List<String> words(String duty, String metric) {
    Map<String, Object> item = new HashMap<>(Map.of("text", text(duty)));
    item.put("metrics", metric.isEmpty() ? List.of() : List.of(metric));
    ResponsibilityGroup group =
        new ResponsibilityGroup(null, null, List.of(record(ResponsibilityItem.class, item)));
    Handbooks book =
        new Handbooks()
            .unit(
                "a",
                Map.of(
                    "glossary",
                    List.of(
                        new Term(text("转化率"), text("成交占比")), new Term(text("SEO"), text("搜索引擎优化"))),
                    "metrics",
                    List.of(new Metric("UV", text("独立访客数"), null, text("去重后的访客")))))
            .position("a/x", Map.of("responsibilities", List.of(group)));
    return Rendered.of(book).page("a/x-new-here.html").select("#words dt").eachText();
  }

  private static Handbooks sample() {
    Map<String, Object> values = new HashMap<>();
    values.put("reportsTo", references("boss"));
    values.put("collaboratesWith", references("c"));
    values.put("kpis", List.of(record(Kpi.class, Map.of("name", text("到岗率")))));
    values.put("acknowledgement", new Acknowledgement(text("已阅读"), List.of(text("任职者"))));
    values.put(
        "qualifications", record(Qualifications.class, Map.of("training", List.of(text("消防培训")))));
    values.put(
        "conditions", record(Conditions.class, Map.of("schedule", Schedule.parse("09:00-18:00"))));
    return new Handbooks()
        .settings(Map.of("languages", List.of("zh-CN", "en")))
        .unit("a", Map.of())
        .unit("a/b", Map.of())
        .unit("c", Map.of())
        .position("a/boss", Map.of())
        .position("a/b/x", values)
        .position("a/b/r", Map.of("reportsTo", references("x")))
        .position("a/b/c", Map.of("reportsTo", references("boss")))
        .page("a/pages/rules", Map.of("kind", PageKind.REGULATION, "appliesTo", references("a/b")))
        .page("a/pages/welcome", Map.of("kind", PageKind.ONBOARDING))
        .page("c/pages/other", Map.of("title", text("他人须知"), "kind", PageKind.REGULATION))
        .page("a/pages/boss", Map.of("title", text("他人须知二"), "appliesTo", references("boss")))
        .page("pages/guide", Map.of());
  }
}
