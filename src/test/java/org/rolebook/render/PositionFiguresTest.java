package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.references;
import static org.rolebook.model.Handbooks.text;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebook.model.Appraisal;
import org.rolebook.model.AppraisalDimension;
import org.rolebook.model.Career;
import org.rolebook.model.Conditions;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.Schedule;
import org.rolebook.model.Shift;

/** What is drawn on the page of a position, and the words beside it. */
class PositionFiguresTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "7.5, 7.5", "100, 100", "120, 100", "-5, 0"})
  void theBarOfAWeightStaysWithinItsLineAndTheNumberStandsBesideIt(String weight, String width) {
    Document page = position(Map.of("kpis", List.of(kpi("到岗率", weight))));
    assertThat(page.select("#kpis .bar rect").attr("width")).isEqualTo(width);
    assertThat(page.select("#kpis td:has(.bar)").text()).contains(weight + " %");
  }

  @Test
  void colleaguesStandAtTheSamePlacesOnThePagesOfAllOfThemAndEachIsMarkedOnItsOwn() {
    Handbooks book = new Handbooks().unit("a", Map.of()).unit("a/b", Map.of());
    book.position("a/boss", Map.of("title", text("主管")));
    for (String id : List.of("x", "y", "z")) {
      book.position("a/" + id, Map.of("title", text(id), "reportsTo", references("主管")));
    }
    book.position("a/b/far", Map.of("title", text("far"), "reportsTo", references("主管")));
    Rendered site = Rendered.of(book);
    Document page = site.page("a/x.html");
    for (String id : List.of("x", "y", "z", "b/far")) {
      Document own = site.page("a/" + id + ".html");
      assertThat(own.select(".chart .node rect").eachAttr("x"))
          .isEqualTo(page.select(".chart .node rect").eachAttr("x"));
      assertThat(own.select(".chart .node text").eachText())
          .isEqualTo(page.select(".chart .node text").eachText());
      assertThat(own.select(".chart .self text.title").eachText())
          .containsExactly(id.substring(id.indexOf('/') + 1));
    }
    assertThat(page.select(".chart a.node").eachAttr("href"))
        .containsExactly("boss.html", "x.html", "y.html", "z.html", "b/far.html");
    assertThat(site.page("a/b/far.html").select(".chart a.node").eachAttr("href"))
        .containsExactly("../boss.html", "../x.html", "../y.html", "../z.html", "far.html");
  }

  @Test
  void theHeadNamesTheThreeHeaviestKpis() {
    Document page =
        position(
            Map.of("kpis", List.of(kpi("甲", "5"), kpi("乙", "50"), kpi("丙", "15"), kpi("丁", "30"))));
    assertThat(page.select(".head a[href^='#kpi-']").eachText()).containsExactly("乙", "丁", "丙");
    assertThat(page.select(".head").text()).contains("50 %", "4 项 KPI");
  }

  @Test
  void theHeadSaysWhenNeitherSuperiorNorMeasureIsStated() {
    assertThat(position(Map.of()).select(".head dd").eachText())
        .containsExactly("a", "未写明", "无", "未写明");
  }

  @Test
  void theHeadLeadsToTheAppraisalWhereThereAreNoKpis() {
    Appraisal appraisal =
        new Appraisal(null, List.of(new AppraisalDimension(text("态度"), BigDecimal.TEN)));
    Document page = position(Map.of("appraisal", appraisal));
    assertThat(page.select(".head a[href=#appraisal]").text()).isEqualTo("考核标准");
    assertThat(page.select(".head").text()).contains("1 个维度");
  }

  @Test
  void aNightShiftIsDrawnAtBothEndsOfTheDayAndSaidInWords() {
    Shift night =
        record(
            Shift.class,
            Map.of(
                "name", text("夜班"),
                "start", LocalTime.of(21, 0),
                "end", LocalTime.of(6, 0),
                "overnight", true));
    Conditions conditions =
        record(Conditions.class, Map.of("schedule", new Schedule(List.of(night), null)));
    Document page = position(Map.of("conditions", conditions));
    assertThat(page.select(".day-line .shift").eachAttr("x")).containsExactly("87.5%", "0%");
    assertThat(page.select(".day-line .shift").eachAttr("width")).containsExactly("12.5%", "25%");
    assertThat(page.select("#conditions").text()).contains("夜班 21:00–06:00 （次日）");
  }

  @Test
  void theMapTellsWhoNamesWhom() {
    Handbooks book =
        new Handbooks()
            .unit(
                "a",
                Map.of(
                    "externals", List.of(record(ExternalBody.class, Map.of("title", text("审计"))))))
            .unit("a/b", Map.of("name", text("乙部")))
            .position("a/x", Map.of("collaboratesWith", references("y", "z", "审计", "x")))
            .position("a/y", Map.of("collaboratesWith", references("x")))
            .position("a/z", Map.of())
            .position("a/b/w", Map.of("collaboratesWith", references("a/x")));
    Document page = Rendered.of(book).page("a/x.html");
    assertThat(page.select(".relation-map li").eachText())
        .containsExactly("双方都写明：y", "本岗位写明：z", "本岗位写明：审计 外部", "对方写明：w 乙部", "同岗位的同事：x");
    assertThat(page.select(".relation-map li.both a, .relation-map li.named a").eachAttr("href"))
        .containsExactly("y.html", "b/w.html");
    assertThat(page.select(".relation-map li.external a")).isEmpty();
  }

  @Test
  void atMostTwelvePartnersAreDrawnAndTheOthersListed() {
    Handbooks book = new Handbooks().unit("a", Map.of());
    List<String> all = IntStream.rangeClosed(1, 15).mapToObj(number -> "p" + number).toList();
    all.forEach(one -> book.position("a/" + one, Map.of()));
    book.position("a/x", Map.of("collaboratesWith", references(all.toArray(String[]::new))));
    Element section = Rendered.of(book).page("a/x.html").expectFirst("#relations");
    List<String> shown = new ArrayList<>(section.select(".relation-map li a").eachText());
    assertThat(shown).hasSize(12);
    assertThat(section.select(".left li")).hasSize(6);
    shown.addAll(section.select("> p a").eachText());
    assertThat(shown).containsExactlyElementsOf(all);
  }

  @Test
  void theCareerIsAPathThroughThePosition() {
    Handbooks book =
        new Handbooks()
            .unit("a", Map.of())
            .position("a/junior", Map.of())
            .position("a/senior", Map.of())
            .position(
                "a/x", Map.of("career", new Career(references("junior"), references("senior"))));
    assertThat(Rendered.of(book).page("a/x.html").select(".career > li").eachText())
        .containsExactly("晋升来源 junior", "x", "晋升去向 senior");
  }

  private static Document position(Map<String, ?> values) {
    return Rendered.of(new Handbooks().unit("a", Map.of()).position("a/x", values))
        .page("a/x.html");
  }

  private static Kpi kpi(String name, String weight) {
    return record(Kpi.class, Map.of("name", text(name), "weight", new BigDecimal(weight)));
  }
}
