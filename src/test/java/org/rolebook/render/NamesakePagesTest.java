package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Handbook;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Organisation;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.TitleIndex;

/** One title in several organisations, and several titles for one job. */
class NamesakePagesTest {

  @Test
  void aPositionShowsItsTitleElsewhereWithOrganisationSuperiorAndDuties() {
    Element row = row("a/supervisor.html", "same-title");
    assertThat(row.select("th a").attr("href")).isEqualTo("../b/sales/supervisor.html");
    assertThat(row.select("td").eachText()).containsExactly("乙公司", "董事会 外部", "2");
    assertThat(row.select("td a").attr("href")).isEqualTo("../b/index.html");
    assertThat(page("a/designer.html").select("#same-title")).isEmpty();
  }

  @Test
  void aSharedTagIsShownForWhatItIs() {
    Element row = row("a/designer.html", "same-tag");
    assertThat(row.select("th").text()).isEqualTo("网页美工 美工");
    assertThat(page("a/designer.html").select("#same-tag p").text()).contains("标签相同");
    assertThat(page("en/a/designer.html").select("#same-tag .badge").text()).isEqualTo("Design");
  }

  @Test
  void anAliasByWhichAPositionIsFoundIsNamed() {
    assertThat(row("a/head.html", "same-title").select("th").text()).isEqualTo("总经理 经理");
    assertThat(row("b/manager.html", "same-title").select("th").text()).isEqualTo("经理");
  }

  @Test
  void theIndexPutsOneTitleTogetherUnderItsOrganisations() {
    Document page = page("positions.html");
    Element heading = page.select("tr.title").first();
    assertThat(Objects.requireNonNull(heading).text()).isEqualTo("运营主管 2 个组织都有");
    Element first = Objects.requireNonNull(heading.nextElementSibling());
    Element second = Objects.requireNonNull(first.nextElementSibling());
    assertThat(first.select("th").text()).isEqualTo("运营主管，甲公司");
    assertThat(second.select("th").text()).isEqualTo("运营主管，乙公司");
    assertThat(second.select("a").eachAttr("href"))
        .containsExactly("b/sales/supervisor.html", "b/sales/index.html");
    assertThat(page.select("tr.title")).hasSize(1);
  }

  @Test
  void theIndexRefersFromATagToItsTitles() {
    Element row = page("positions.html").select("tr[data-row=tag]").first();
    assertThat(Objects.requireNonNull(row).select("th").text()).isEqualTo("美工 标签");
    assertThat(row.select("td a").eachText()).containsExactly("网店美工", "网页美工");
    assertThat(row.select("td").text()).contains("甲公司", "乙公司");
  }

  @Test
  void aHandbookOfOneOrganisationIsNotToldItsName() {
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of("name", text("甲公司")))
            .position("a/x", Map.of("title", text("客服")))
            .position("a/y", Map.of("title", text("客服")));
    Document page = Rendered.of(book).page("positions.html");
    assertThat(page.select("tr.title")).isEmpty();
    assertThat(page.select("tr[data-row] td").eachText()).containsExactly("甲公司", "甲公司");
  }

  @Test
  void whatAnAudienceMayNotSeeIsNoNamesake() {
    Map<String, Object> secret = new HashMap<>(Map.of("title", text("运营主管"), "audience", "hr"));
    Handbook all =
        new Handbooks()
            .settings(Map.of("audiences", List.of("staff", "hr")))
            .unit("a", Map.of())
            .unit("b", Map.of())
            .position("a/x", Map.of("title", text("运营主管")))
            .position("b/x", secret)
            .handbook();
    Organisation seen = Organisation.of(AudienceFilter.apply(all, "staff", new Catalogue()));
    assertThat(
            TitleIndex.of(seen)
                .sameTitle(Objects.requireNonNull(seen.handbook().positions().get("a/x")))
                .shown())
        .isEmpty();
  }

  private static Element row(String path, String section) {
    Element found = page(path).select("#" + section + " tbody tr").first();
    return Objects.requireNonNull(found, path);
  }

  private static Document page(String path) {
    return Rendered.of(sample()).page(path);
  }

  private static Handbooks sample() {
    ExternalBody board = record(ExternalBody.class, Map.of("id", "board", "title", text("董事会")));
    ResponsibilityGroup duties =
        new ResponsibilityGroup(null, null, List.of(duty("督促"), duty("检查")));
    return new Handbooks()
        .settings(Map.of("languages", List.of("zh-CN", "en")))
        .unit("a", Map.of("name", text("甲公司"), "order", BigDecimal.ONE))
        .unit("b", Map.of("name", text("乙公司"), "externals", List.of(board)))
        .unit("b/sales", Map.of("name", text("销售部")))
        .position("a/supervisor", Map.of("title", text("运营主管")))
        .position(
            "b/sales/supervisor",
            Map.of(
                "title", text("运营主管"),
                "reportsTo", references("board"),
                "responsibilities", List.of(duties)))
        .position("a/head", Map.of("title", text("经理")))
        .position("b/manager", Map.of("title", text("总经理"), "aliases", List.of(text("经理"))))
        .position("a/designer", tagged("网店美工"))
        .position("b/designer", tagged("网页美工"));
  }

  private static Map<String, ?> tagged(String title) {
    return Map.of("title", text(title), "tags", List.of(text("美工", "Design")));
  }

  private static ResponsibilityItem duty(String words) {
    return record(ResponsibilityItem.class, Map.of("text", text(words)));
  }
}
