package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Handbooks;

/** Reporting graphs of more positions than a picture can show. */
class CutGraphTest {

  /** Two divisions of eight teams of a hundred positions each, led by their first ones. */
  private static final Rendered SITE = Rendered.of(group());

  @Test
  void aGraphOfManyPositionsHasOneBoxForEachUnitBelow() {
    Document page = SITE.page("a/graph.html");
    assertThat(page.select("svg.chart .node.unit")).hasSize(16);
    assertThat(page.select("svg.chart .node").eachAttr("data-id"))
        .contains("a/boss", "a#board", "a/d1/chief", "a/d2/t7")
        .doesNotContain("a/d2/t7/p0");
    Element team = page.select("[data-id=a/d2/t7]").get(0);
    assertThat(team.attr("href")).isEqualTo("d2/t7/graph.html");
    assertThat(team.select("text").eachText()).containsExactly("t7", "p0", "100 个岗位");
    assertThat(team.attr("aria-label")).isEqualTo("t7，p0，100 个岗位，直接上级：chief");
    assertThat(page.select("h1 ~ p").eachText()).anyMatch(text -> text.startsWith("岗位太多"));
  }

  @Test
  void linesToPositionsWithinAUnitLeadToItsBox() {
    Document page = SITE.page("a/graph.html");
    assertThat(page.select("svg.chart path.line"))
        .extracting(line -> line.attr("data-from"), line -> line.attr("data-to"))
        .contains(
            tuple("a#board", "a/boss"),
            tuple("a/boss", "a/d1/chief"),
            tuple("a/d2/chief", "a/d2/t7"),
            tuple("a/d1/t0", "a/clerk"));
  }

  @Test
  void theOutlineNamesTheUnitsWithTheirGraphs() {
    Document page = SITE.page("a/graph.html");
    assertThat(page.select("ul.outline a")).hasSize(4 + 16);
    assertThat(page.select("ul.outline a[href=d2/t7/graph.html]").text()).isEqualTo("t7");
    assertThat(page.select("ul.outline .soft").eachText()).contains("100 个岗位");
  }

  @Test
  void aGraphNeverHasMoreBoxesThanAPictureCanShow() {
    for (String unit : List.of("", "a/", "a/d1/", "a/d2/t7/")) {
      Document page = SITE.page(unit + "graph.html");
      assertThat(page.select("svg.chart .node").size()).as(unit).isBetween(20, 1500);
      assertThat(page.html().length()).as(unit).isLessThan(900_000);
    }
    assertThat(SITE.page("graph.html").html().length()).isLessThan(60_000);
  }

  @Test
  void onlyUnitsInThePictureCanBeChosen() {
    assertThat(SITE.page("graph.html").select("#ui-graph-unit option")).hasSize(1 + 1 + 2 + 16);
  }

  @Test
  void thePageOfAPositionLeadsToTheLargestGraphThatHasItsBox() {
    Document page = SITE.page("a/d2/t7/p5.html");
    assertThat(page.select(".to-graph a").attr("href")).isEqualTo("../graph.html#node-a.d2.t7.p5");
    assertThat(SITE.page("a/d2/graph.html").select("[id=node-a.d2.t7.p5]")).hasSize(1);
  }

  @Test
  void aUnitThatIsTooLargeItselfShowsWhatIsNearestToTheTop() {
    Handbooks book = new Handbooks().unit("a", Map.of());
    for (int i = 0; i < 1600; i++) {
      String superior = "p" + Math.max(0, (i - 1) / 2);
      book.position("a/p" + i, i == 0 ? Map.of() : Map.of("reportsTo", references(superior)));
    }
    Rendered site = Rendered.of(book);
    Document page = site.page("a/graph.html");
    assertThat(page.select("svg.chart .node")).hasSize(300);
    assertThat(page.select("[data-id=a/p254]")).hasSize(1);
    assertThat(page.select("h1 ~ p").text()).contains("另有 1300 个岗位");
    assertThat(site.page("a/p1599.html").select(".to-graph a").attr("href"))
        .isEqualTo("graph.html");
  }

  private static Handbooks group() {
    ExternalBody board = new ExternalBody("board", text("董事会"), null);
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of("externals", List.of(board)))
            .position("a/boss", Map.of("reportsTo", references("board")))
            .position("a/clerk", Map.of("reportsTo", references("a/d1/t0/p9")));
    for (String division : List.of("a/d1", "a/d2")) {
      book.unit(division, Map.of())
          .position(division + "/chief", Map.of("reportsTo", references("boss")));
      for (int team = 0; team < 8; team++) {
        add(book, division, division + "/t" + team);
      }
    }
    return book;
  }

  private static void add(Handbooks book, String division, String team) {
    book.unit(team, Map.of("head", references(team + "/p0").get(0)));
    for (int i = 0; i < 100; i++) {
      String superior = i == 0 ? division + "/chief" : team + "/p0";
      book.position(team + "/p" + i, Map.of("reportsTo", references(superior)));
    }
  }
}
