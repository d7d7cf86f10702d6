package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Term;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.render.search.SearchIndex;

/** What a site holds for searching. */
class SearchFilesTest {

  @Test
  void aSmallHandbookIsOneScriptOfNamesAndOneOfTexts() {
    Rendered site =
        Rendered.of(
            new Handbooks()
                .settings(Map.of("languages", List.of("zh-CN", "en")))
                .unit(
                    "ops",
                    Map.of(
                        "name",
                        Handbooks.text("运营部", "Operations"),
                        "glossary",
                        List.of(term("转化率", "成交数除以访客数"))))
                .position(
                    "ops/director",
                    Map.of(
                        "title",
                        Handbooks.text("运营总监", "Operations Director"),
                        "aliases",
                        List.of(Handbooks.text("网络总监", "Head of Web")),
                        "code",
                        "OP-1",
                        "standards",
                        List.of(Handbooks.text("按 [[ops]] 的 **要求** 办", "As *agreed*"))))
                .page(
                    "ops/pages/rules",
                    Map.of(
                        "title", Handbooks.text("制度", "Rules"),
                        "body",
                            Handbooks.text(
                                "## 一\n\n- 甲\n- 乙\n\n| A | B |\n|---|---|\n| c | d |"))));
    assertThat(site.text("search/heads-0.js"))
        .isEqualTo(
            """
            rolebookSearch("heads-0",[
            ["ops/index.html","组织","A","运营部","yun,ying,bu"]
            ,["ops/director.html","","ABC","运营总监\\u000a网络总监\\u000aOP-1","yun,ying,zong,jian\\u000awang,luo|lao,zong,jian"]
            ,["ops/pages/rules.html","页面","A","制度","zhi,du|duo"]]);
            """);
    assertThat(site.text("search/texts-0.js"))
        .isEqualTo(
            """
            rolebookSearch("texts-0",[
            ["S","转化率 – 成交数除以访客数"]
            ,["N","按 运营部 的 要求 办"]
            ,["GX","一\\u000a一 甲 乙 A B c d"]]);
            """);
    assertThat(site.text("search/index.js"))
        .startsWith("rolebookSearch(\"index\",{\"version\":\"")
        .contains("\"kinds\":\"UPG\"", "\"units\":[[\"运营部\",-1,0,2]]", "\"pairs\":0");
    assertThat(site.text("en/search/heads-0.js")).contains("Operations Director", "Head of Web");
    assertThat(site.text("en/search/texts-0.js")).contains("As agreed").doesNotContain("要求");
    assertThat(site.page("en/search.html").select("script[src=search/index.js]")).hasSize(1);
  }

  @Test
  void aLargeHandbookIsCutInParts() {
    Handbooks book = new Handbooks().unit("a", Map.of());
    for (int i = 0; i <= SearchIndex.LARGEST_WHOLE; i++) {
      book.position("a/p" + i, Map.of("title", Handbooks.text("岗" + i)));
    }
    Rendered site = Rendered.of(book);
    assertThat(site.files().keySet())
        .contains(
            "search/heads-0.js", "search/heads-2.js", "search/texts-0.js", "search/pairs-0.js")
        .doesNotContain("search/heads-3.js");
    assertThat(site.text("search/pairs-0.js")).contains("\"岗1\":\"");
  }

  @Test
  void whatAnAudienceMayNotSeeIsNotInItsIndex() {
    Handbooks book =
        new Handbooks()
            .settings(Map.of("fields", Map.of("standards", "hr")))
            .unit("a", Map.of())
            .position("a/x", Map.of("standards", List.of(Handbooks.text("机密要求"))))
            .position("a/y", Map.of("title", Handbooks.text("秘密岗位"), "audience", "hr"));
    assertThat(Rendered.of(book).files().values()).anyMatch(text -> text.contains("机密要求"));
    Rendered staff = Rendered.of(AudienceFilter.apply(book.handbook(), "staff", new Catalogue()));
    assertThat(staff.files().values())
        .noneMatch(text -> text.contains("机密要求") || text.contains("秘密岗位"));
  }

  @Test
  void theSearchPageLeadsOnWithoutScripts() {
    Rendered site = Rendered.of(new Handbooks().unit("a", Map.of()));
    assertThat(site.page("search.html").select("ul.no-js a").eachAttr("href"))
        .contains("index.html", "graph.html", "indexes.html", "a/index.html");
    assertThat(site.page("a/index.html").select("a[data-search]").attr("href"))
        .isEqualTo("../search.html");
  }

  private static Term term(String word, String definition) {
    return Handbooks.record(
        Term.class, Map.of("term", Handbooks.text(word), "definition", Handbooks.text(definition)));
  }
}
