package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.LocalizedText;

class RendererTest {

  @Test
  void allLinksAndAnchorsOfASiteResolve() {
    new SiteChecks(Rendered.of(sample())).assertLinksResolve();
  }

  @Test
  void theMachineLeavesNoTrace() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Rendered usual = Rendered.of(sample());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Rendered.of(sample())).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void noPageHoldsWhatItsOwnPolicyForbids() {
    Rendered.of(sample())
        .files()
        .forEach(
            (path, html) -> {
              if (path.endsWith(".html")) {
                Document page = org.jsoup.Jsoup.parse(html);
                assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .contains("default-src 'none'");
                assertThat(
                        page.select(
                            "[style], style, script:not([src], [type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
                assertThat(page.select("[^on]")).as("handlers in %s", path).isEmpty();
                assertThat(page.select("html").attr("lang")).as(path).isNotEmpty();
                assertThat(
                        page.select("script[src*=:], link[rel=stylesheet][href*=:], img[src*=:]"))
                    .as(path)
                    .isEmpty();
              }
            });
  }

  @Test
  void idsAreUniqueWithinEachPage() {
    Rendered.of(sample())
        .files()
        .forEach(
            (path, html) -> {
              if (path.endsWith(".html")) {
                assertThat(org.jsoup.Jsoup.parse(html).select("[id]").eachAttr("id"))
                    .as(path)
                    .doesNotHaveDuplicates();
              }
            });
  }

  @Test
  void aTextWithoutTranslationSaysWhichLanguageItIsIn() {
    Document page = Rendered.of(sample()).page("en/a/editor.html");
    assertThat(page.title()).contains("Editor");
    Element untranslated = page.select("[lang=zh-CN]:contains(内容更新)").last();
    assertThat(untranslated).isNotNull();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(Rendered.of(sample()).page("a/editor.html").select("main [lang]")).isEmpty();
  }

  @Test
  void aPositionDoesNotGrowWithTheHandbook() {
    assertThat(lengthOfAPositionAmong(400)).isLessThan(lengthOfAPositionAmong(100) + 500);
  }

  @Test
  void aUsersTemplateReplacesTheOneOfItsName() {
    Rendered site =
        Rendered.of(
            sample(),
            name ->
                name.equals("position.ftlh") ? "<p>${view.title.html} ${page.title}</p>" : null);
    assertThat(site.text("a/editor.html")).isEqualTo("<p>编辑 &amp;lt;b&amp;gt; 编辑 &lt;b&gt;</p>");
    assertThat(site.text("index.html")).contains("<!DOCTYPE html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign x='freemarker.template.utility.Execute'?new()>${x('id')}",
        "${view?api.class}",
        "${view.class.name}",
        "${view.getClass().getName()}",
        "<#include '../i18n/en.properties'>",
        "<#include '/etc/passwd'>",
        "<#include 'file:///etc/passwd'>"
      })
  void aTemplateReachesNothingButItsViews(String template) {
    assertThatThrownBy(() -> Rendered.of(sample(), own(template)))
        .isInstanceOf(RenderException.class);
  }

  @Test
  void contentIsNeverTakenForATemplate() {
    Rendered site =
        Rendered.of(
            new Handbooks()
                .unit("a", Map.of("name", text("${7*6} <#if x> [=1+1]"), "body", text("${7*6}"))));
    assertThat(site.page("a/index.html").text()).contains("${7*6} <#if x> [=1+1]");
  }

  @Test
  void formerAddressesLeadOnAndAreNotIndexed() {
    Rendered site = Rendered.of(sample());
    Document old = site.page("a/redakteur.html");
    assertThat(old.select("meta[http-equiv=refresh]").attr("content")).endsWith("editor.html");
    assertThat(old.select("a[href=editor.html]")).isNotEmpty();
    assertThat(site.text("sitemap.xml"))
        .contains("<loc>https://example.org/book/en/a/editor.html</loc>")
        .doesNotContain("redakteur", "404.html");
    assertThat(site.text("robots.txt")).contains("https://example.org/book/sitemap.xml");
  }

  @Test
  void thePageForUnknownAddressesWorksAtAnyAddress() {
    Document page = Rendered.of(sample()).page("404.html");
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .allMatch(href -> href.startsWith("/book/assets/"));
    assertThat(page.select("a[href=/book/a/index.html]")).isNotEmpty();
  }

  @Test
  void withoutAnAddressThereIsNoSiteMap() {
    assertThat(Rendered.of(new Handbooks().unit("a", Map.of())).files())
        .doesNotContainKeys("sitemap.xml", "robots.txt")
        .containsKeys("handbook.json", "assets/brand.css", "404.html");
  }

  @Test
  void aSharedKpiIsOneRowWithAllOwnersAndTheirTargets() {
    Document page = Rendered.of(sample()).page("kpis.html");
    Element row = page.getElementById("kpi-a.s");
    assertThat(row).isNotNull();
    assertThat(page.text()).containsOnlyOnce("满意度");
    assertThat(page.select("a[href=a/editor.html], a[href=a/boss.html]")).hasSizeGreaterThan(1);
    assertThat(page.text()).contains("九成", "八成", "40");
  }

  private static int lengthOfAPositionAmong(int number) {
    Handbooks book = new Handbooks().unit("a", Map.of()).position("a/boss", Map.of());
    for (int i = 0; i < number; i++) {
      book.position("a/p" + (1000 + i), Map.of("reportsTo", references("boss")));
    }
    return Rendered.of(book).text("a/p1050.html").length();
  }

  private static TemplateSource own(String position) {
    return name -> name.equals("position.ftlh") ? position : null;
  }

  /** Two languages, two units, shared KPIs, redirects, links and a hostile title. */
  private static Handbooks sample() {
    Kpi shared = record(Kpi.class, Map.of("id", "s", "name", text("满意度"), "target", text("九成")));
    Kpi stricter = record(Kpi.class, Map.of("use", "s", "weight", new BigDecimal("40")));
    Kpi milder = record(Kpi.class, Map.of("use", "s", "target", text("八成")));
    return new Handbooks()
        .settings(
            Map.of(
                "languages", List.of("zh-CN", "en"),
                "url", "https://example.org/book",
                "redirects", Map.of("old", "rules")))
        .unit("a", Map.of("name", text("公司", "Company"), "kpis", List.of(shared)))
        .unit("a/b 部", Map.of("head", references("编辑 <b>").get(0), "mission", text("见[[rules]]")))
        .position(
            "a/boss",
            Map.of("title", text("总监", "Director"), "kpis", List.of(stricter), "grade", "高"))
        .position(
            "a/editor",
            Map.of(
                "title", text("编辑 <b>", "Editor"),
                "summary", text("负责内容更新，见[[boss]]和[规则](pages/rules.md#一-节)。"),
                "reportsTo", references("总监"),
                "collaboratesWith", references("b 部", "nobody"),
                "kpis", List.of(milder),
                "formerly", List.of("a/redakteur")))
        .position("a/b 部/100% #?", Map.of("reportsTo", references("总监", "编辑 <b>")))
        .page(
            "a/pages/rules",
            Map.of(
                "title", LocalizedText.of("zh-CN", "规则"),
                "appliesTo", references("a"),
                "body",
                    text(
                        """
                        # 一 节

                        **重要：**请看[总监](../boss.yaml)。[[编辑 <b>|他]]

                        # 一 节

                        注[^1]

                        [^1]: 注
                        """)));
  }
}
