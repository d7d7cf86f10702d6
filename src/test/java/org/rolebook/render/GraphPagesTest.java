package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Grade;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Status;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.view.ChartBox;
import org.rolebook.render.view.ChartLine;
import org.rolebook.render.view.GraphFilter;
import org.rolebook.render.view.GraphView;
import org.rolebook.render.view.OutlineRow;

class GraphPagesTest {

  @Test
  void theChartOfTheHandbookHasAllPositionsExternalBodiesAndLines() {
    GraphView view = view(sample(), "");
    assertThat(view.chart().boxes())
        .extracting(ChartBox::id, ChartBox::kind, ChartBox::href)
        .containsExactlyInAnyOrder(
            tuple("a#board", "external", ""),
            tuple("a/boss", "position", "a/boss.html"),
            tuple("a/b/x", "position vacant", "a/b/x.html"),
            tuple("a/b/y", "position", "a/b/y.html"));
    assertThat(view.chart().lines())
        .extracting(ChartLine::from, ChartLine::to, ChartLine::dotted)
        .containsExactlyInAnyOrder(
            tuple("a#board", "a/boss", false),
            tuple("a/boss", "a/b/x", false),
            tuple("a/boss", "a/b/y", false),
            tuple("a/b/x", "a/b/y", true));
  }

  @Test
  void theOutlineIsTheSameGraphAsNestedLists() {
    List<OutlineRow> rows = view(sample(), "").outline();
    assertThat(rows)
        .extracting(
            row -> row.position().text(), OutlineRow::depth, OutlineRow::opens, OutlineRow::closes)
        .containsExactly(
            tuple("董事会", 0, 1, 0),
            tuple("boss", 1, 1, 0),
            tuple("x", 2, 0, 0),
            tuple("y", 2, 0, 2));
    assertThat(rows.get(3).dotted()).hasSize(1);
  }

  @Test
  void theChartOfAUnitHoldsItsOwnPositionsAndTheirSuperiors() {
    GraphView view = view(sample(), "a/b");
    assertThat(view.chart().boxes())
        .extracting(ChartBox::id)
        .containsExactlyInAnyOrder("a/boss", "a/b/x", "a/b/y");
    assertThat(view.chart().title()).contains("b");
  }

  @Test
  void thePageOfAUnitShowsPositionsOfTheUnitsBelowWithTheirPosts() {
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of())
            .unit("a/b", Map.of("head", references("x").get(0)))
            .unit("a/c", Map.of())
            .position("a/b/x", Map.of())
            .position("a/c/z", Map.of("reportsTo", references("x"), "headcount", 3));
    Rendered site = Rendered.of(book);
    assertThat(site.page("a/index.html").select("svg.chart a").eachAttr("href"))
        .containsExactlyInAnyOrder("b/x.html", "c/z.html");
    assertThat(site.page("a/index.html").select("svg.chart text").eachText())
        .contains("编制 3 人", "c");
  }

  @Test
  void gradesOfOneTitleCountAsOneAndOneIdForTwoTitlesIsTwo() {
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of("grades", List.of(grade("g1", "总监"), grade("g2", "经理"))))
            .unit("b", Map.of("grades", List.of(grade("top", "总监"), grade("g2", "专员"))))
            .position("a/x", Map.of("grade", "g2"))
            .position("a/y", Map.of("grade", "总监"))
            .position("b/z", Map.of("grade", "top"))
            .position("b/w", Map.of("grade", "g2"))
            .position("b/v", Map.of());
    GraphView view = view(book, "");
    assertThat(view.grades())
        .extracting(GraphFilter::key, GraphFilter::label)
        .containsExactly(tuple("g1", "总监"), tuple("g2", "经理"), tuple("b~g2", "专员"));
    assertThat(view.chart().boxes())
        .extracting(ChartBox::id, box -> Objects.requireNonNull(box.facts()).grade())
        .containsExactlyInAnyOrder(
            tuple("a/x", "g2"),
            tuple("a/y", "g1"),
            tuple("b/z", "g1"),
            tuple("b/w", "b~g2"),
            tuple("b/v", ""));
  }

  @Test
  void anchorsHoldNothingThatAnAddressOrHtmlWouldNotTake() {
    assertThat(Nodes.anchor("a/运营 总监")).isEqualTo("node-a.运营_20_总监");
    assertThat(Nodes.anchor("a#b")).isEqualTo("node-a_23_b").isNotEqualTo(Nodes.anchor("a_23_b"));
  }

  private static Grade grade(String id, String title) {
    return new Grade(id, text(title), null);
  }

  @Test
  void circlesOfReportingLinesDoNoHarm() {
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of())
            .position("a/x", Map.of("reportsTo", references("y")))
            .position("a/y", Map.of("reportsTo", references("x")))
            .position("a/z", Map.of("reportsTo", references("z")));
    GraphView view = view(book, "");
    assertThat(view.chart().boxes()).hasSize(3);
    assertThat(view.outline()).hasSize(3);
    assertThat(Rendered.of(book).page("a/x.html").text()).contains("y");
  }

  private static GraphView view(Handbooks book, String unit) {
    SitePlan plan = SitePlanner.plan(book.organisation());
    Map<String, Words> words = Map.of(plan.defaultLanguage(), Words.in(plan.defaultLanguage()));
    Site site = Site.of(plan, new RenderOptions("staff", TemplateSource.NONE), words);
    PlannedPage page =
        plan.pages().stream()
            .filter(planned -> planned.place().key().equals(PageKey.graph("")))
            .findFirst()
            .orElseThrow();
    return new GraphPages(Scope.of(site, page.place()), unit).view();
  }

  private static Handbooks sample() {
    return new Handbooks()
        .unit("a", Map.of("externals", List.of(new ExternalBody("board", text("董事会"), null))))
        .unit("a/b", Map.of())
        .position("a/boss", Map.of("reportsTo", references("board")))
        .position("a/b/x", Map.of("reportsTo", references("boss"), "status", Status.VACANT))
        .position("a/b/y", Map.of("reportsTo", references("boss", "x")));
  }
}
