package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Acknowledgement;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.Metric;

/** Editions for paper, and the block that is signed. */
class PrintPagesTest {

  private static final String BODY =
      "## 时间\n\n见[下文](#时间)，[手册](/a/pages/rules.md#时间)与[[rules]]。[^1]\n\n[^1]: 注\n";

  @Test
  void idsAreApartAndLinksStayOnThePage() {
    Rendered site = Rendered.of(book());
    new SiteChecks(site).assertLinksResolve();
    Document edition = site.page("a/print.html");
    assertThat(edition.select("[id]").eachAttr("id")).doesNotHaveDuplicates().contains("part.2");
    assertThat(edition.select(".part a[href*='x.html'], .part a[href*='rules.html']")).isEmpty();
    assertThat(edition.select(".contents a").eachAttr("href"))
        .startsWith("#part.1", "#part.2", "#part.3")
        .allSatisfy(href -> assertThat(edition.getElementById(href.substring(1))).isNotNull());
  }

  @Test
  void headingsAreInOrderEachPartUnderItsNumber() {
    Document edition = Rendered.of(book()).page("a/print.html");
    int above = 0;
    for (Element heading : edition.select("main :is(h1, h2, h3, h4, h5, h6)")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
      above = level;
    }
    assertThat(edition.select("h1")).hasSize(1);
    assertThat(edition.select(".part h2").eachText())
        .contains("1 公司", "1.1 主管", "1.2 职员", "1.3 规则");
  }

  @Test
  void anEditionHoldsWhatThePagesHoldAndIsNotFoundInTheirPlace() {
    Rendered site = Rendered.of(book());
    Document edition = site.page("a/print.html");
    for (String page : List.of("a/index.html", "a/x.html", "a/boss.html", "a/pages/rules.html")) {
      site.page(page)
          .select("main .prose, main .items li")
          .eachText()
          .forEach(words -> assertThat(edition.select(".part").text()).contains(words));
    }
    assertThat(edition.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(edition.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/book/a/index.html");
    assertThat(site.text("sitemap.xml")).doesNotContain("print");
    assertThat(site.files().entrySet())
        .filteredOn(file -> file.getKey().startsWith("search/"))
        .noneMatch(file -> file.getValue().contains("print.html"));
    assertThat(site.page("a/index.html").select("a[href='print.html']")).hasSize(1);
  }

  @Test
  void aLargeOrganisationIsLinkedFromPartToPart() {
    Handbooks book = new Handbooks().unit("a", Map.of()).unit("a/b", Map.of());
    IntStream.range(0, 201).forEach(i -> book.position("a/b/p" + i, Map.of()));
    Rendered site = Rendered.of(book);
    assertThat(site.page("a/print.html").select(".contents a").eachAttr("href"))
        .contains("b/print.html");
    assertThat(site.page("a/b/print.html").select(".contents a").eachAttr("href"))
        .contains("print-2.html");
    assertThat(site.page("a/b/print-2.html").select(".part.position")).hasSize(1);
  }

  @Test
  void everyPositionHasABlockToSignOnScreenOnlyWhereTheContentHasOne() {
    Rendered site = Rendered.of(book());
    Element own = site.page("a/boss.html").selectFirst(".signoff");
    Element ours = site.page("a/x.html").selectFirst(".signoff");
    assertThat(own).isNotNull();
    assertThat(own.text()).contains("我已知悉", "任职人", "a/boss.html");
    assertThat(own.hasClass("on-paper")).isFalse();
    assertThat(ours).isNotNull();
    assertThat(ours.hasClass("on-paper")).isTrue();
    assertThat(ours.select("li").eachText())
        .anyMatch(role -> role.contains("直接上级（主管）"))
        .anyMatch(role -> role.contains("人力资源"));
    String version = site.page("a/x.html").select(".signoff code").text();
    assertThat(version).matches("[0-9a-f]{12}");
    assertThat(ours.text()).contains("https://example.org/book/a/x.html");
    assertThat(site.page("en/a/x.html").select(".signoff code").text()).isEqualTo(version);
    assertThat(site.text("handbook.json")).contains("\"version\":\"" + version + "\"");
  }

  @Test
  void onlyTheAddressAndTheWordsOfTheContentAreSearched() {
    Rendered site = Rendered.of(book());
    assertThat(site.files().entrySet())
        .filteredOn(file -> file.getKey().startsWith("search/"))
        .anyMatch(file -> file.getValue().contains("我已知悉"))
        .noneMatch(file -> file.getValue().contains("本人已阅读"));
  }

  private static Handbooks book() {
    Kpi shared = record(Kpi.class, Map.of("id", "k", "name", text("满意度")));
    Kpi use = record(Kpi.class, Map.of("use", "k"));
    Acknowledgement block = new Acknowledgement(text("我已知悉"), List.of(text("任职人")));
    return new Handbooks()
        .settings(Map.of("languages", List.of("zh-CN", "en"), "url", "https://example.org/book"))
        .unit(
            "a",
            Map.of(
                "name", text("公司"),
                "kpis", List.of(shared),
                "metrics", List.of(record(Metric.class, Map.of("code", "m", "title", text("量")))),
                "body", text(BODY)))
        .position(
            "a/boss",
            Map.of("title", text("主管"), "code", "1", "body", text(BODY), "acknowledgement", block))
        .position(
            "a/x",
            Map.of(
                "title", text("职员"),
                "code", "2",
                "reportsTo", references("boss"),
                "kpis", List.of(use, use),
                "body", text(BODY)))
        .page("a/pages/rules", Map.of("title", text("规则"), "body", text(BODY)));
  }
}
