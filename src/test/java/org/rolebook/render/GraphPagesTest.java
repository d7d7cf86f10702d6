package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Status;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.view.ChartBox;
import org.rolebook.render.view.ChartLine;
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
    Site site = Site.of(plan, new RenderOptions("staff", TemplateSource.NONE));
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
