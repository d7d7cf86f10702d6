package org.rolebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebook.render.chart.SampleCharts.dotted;
import static org.rolebook.render.chart.SampleCharts.node;
import static org.rolebook.render.chart.SampleCharts.nodes;
import static org.rolebook.render.chart.SampleCharts.solid;
import static org.rolebook.render.chart.SampleCharts.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartLayoutTest {

  @Test
  void nothingMakesAnEmptyChart() {
    assertThat(ChartLayout.layout(List.of(), List.of(solid("a", "b"))))
        .isEqualTo(new Chart(0, 0, List.of(), List.of()));
  }

  @Test
  void oneNodeStandsInsideTheMargin() {
    Chart chart = ChartLayout.layout(List.of(node("a", "文员")), List.of());

    Box box = chart.boxes().get(0);
    assertThat(List.of(box.x(), box.y(), box.width(), box.height()))
        .containsExactly(16.0, 16.0, 96.0, 40.0);
    assertThat(box.texts()).containsExactly(new TextLine("文员", 64, 41, true));
    assertThat(List.of(chart.width(), chart.height())).containsExactly(128.0, 72.0);
  }

  @Test
  void boxesKeepWhatTheNodesSay() {
    ChartNode node = new ChartNode("a", List.of("财务", "1 人"), "vacant", "a.html", "财务，空缺");

    Box box = ChartLayout.layout(List.of(node), List.of()).boxes().get(0);

    assertThat(List.of(box.id(), box.kind(), box.detail())).containsExactly("a", "vacant", "财务，空缺");
    assertThat(box.href()).isEqualTo("a.html");
    assertThat(box.texts()).extracting(TextLine::title).containsExactly(true, false);
  }

  @Test
  void boxesNeverOverlapAndSolidLinesRunFromBoxToBoxAroundAllOthers() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<ChartNode> nodes = SampleCharts.randomNodes(random);
      Chart chart = ChartLayout.layout(nodes, SampleCharts.randomEdges(nodes.size(), random));

      assertThat(chart.boxes()).hasSameSizeAs(nodes);
      ChartChecks.assertSound(chart);
      ChartChecks.assertClear(chart, solidLines(chart));
    }
  }

  @Test
  void aThousandPositionsOfSpanSevenStayNarrow() {
    Chart chart = ChartLayout.layout(nodes(1000), tree(1000, 7));

    assertThat(chart.width()).isLessThanOrEqualTo(12_000);
    ChartChecks.assertSound(chart);
    ChartChecks.assertClear(chart, chart.lines());
  }

  @Test
  void aThousandPositionsWithTheWidestBoxesStayNarrow() {
    List<ChartNode> wide =
        IntStream.range(0, 1000).mapToObj(i -> node("n" + i, "负责国际业务合作与市场推广的高级专员")).toList();

    assertThat(ChartLayout.layout(wide, tree(1000, 7)).width()).isLessThanOrEqualTo(12_000);
  }

  @Test
  void aChainOfTenThousandIsAStraightLine() {
    Chart chart = ChartLayout.layout(nodes(10_000), tree(10_000, 1));

    assertThat(chart.boxes()).hasSize(10_000);
    assertThat(chart.boxes().get(9_999).depth()).isEqualTo(9_999);
    assertThat(chart.boxes().stream().map(Box::middleX).distinct()).hasSize(1);
  }

  @Test
  void aChainOfTwoThousandFitsASmallCallStack() throws InterruptedException {
    List<Chart> charts = new ArrayList<>();
    Runnable work = () -> charts.add(ChartLayout.layout(nodes(2_000), tree(2_000, 1)));
    Thread thread = new Thread(null, work, "small stack", 256 * 1024);
    thread.start();
    thread.join();

    assertThat(charts).hasSize(1);
    ChartChecks.assertSound(charts.get(0));
  }

  @Test
  void deepTreesWithBranchesAreSoundAcrossSlices() {
    List<ChartEdge> comb = new ArrayList<>();
    for (int i = 0; i + 6 < 4200; i += 7) {
      for (int tooth = 1; tooth <= 7 && i + tooth < 4200; tooth++) {
        comb.add(solid("n" + i, "n" + (i + tooth)));
      }
    }

    Chart chart = ChartLayout.layout(nodes(4200), comb);

    assertThat(chart.boxes().stream().mapToInt(Box::depth).max()).hasValue(600);
    ChartChecks.assertSound(chart);
  }

  @Test
  void aCycleIsCutAtTheNodeGivenFirst() {
    List<ChartEdge> edges =
        List.of(solid("n2", "n1"), solid("n1", "n3"), solid("n3", "n2"), solid("n3", "n0"));

    Chart chart = ChartLayout.layout(nodes(4), edges);

    assertThat(chart.boxes()).extracting(Box::id).containsExactly("n1", "n3", "n0", "n2");
    assertThat(chart.boxes()).extracting(Box::depth).containsExactly(0, 1, 2, 2);
    assertThat(chart.lines())
        .filteredOn(Line::dotted)
        .extracting(Line::from, Line::to)
        .containsExactly(tuple("n2", "n1"));
  }

  @Test
  void theFirstSolidLineMakesTheTreeAndAFurtherOneIsDotted() {
    Chart chart = ChartLayout.layout(nodes(3), List.of(solid("n1", "n2"), solid("n0", "n2")));

    assertThat(chart.lines())
        .extracting(Line::from, Line::dotted)
        .containsExactly(tuple("n1", false), tuple("n0", true));
  }

  @Test
  void uselessEdgesAreLeftOut() {
    List<ChartEdge> edges =
        List.of(
            solid("n0", "n0"),
            solid("n0", "x"),
            dotted("x", "n1"),
            solid("n0", "n1"),
            dotted("n0", "n1"),
            solid("n0", "n1"));

    assertThat(ChartLayout.layout(nodes(2), edges).lines()).hasSize(1);
  }

  @Test
  void theFirstOfTwoNodesWithOneIdCounts() {
    Chart chart = ChartLayout.layout(List.of(node("a", "一"), node("a", "二")), List.of());

    assertThat(chart.boxes()).hasSize(1);
    assertThat(chart.boxes().get(0).texts().get(0).text()).isEqualTo("一");
  }

  @Test
  void subordinatesStandSideBySideInTheOrderGiven() {
    Chart chart = ChartLayout.layout(nodes(5), tree(5, 4));

    List<Box> below = chart.boxes().subList(1, 5);
    assertThat(below).extracting(Box::id).containsExactly("n1", "n2", "n3", "n4");
    assertThat(below).extracting(Box::x).isSorted().doesNotHaveDuplicates();
    assertThat(below).extracting(Box::y).containsOnly(below.get(0).y());
  }

  @Test
  void moreThanFourLeavesHangInOneColumn() {
    Chart chart = ChartLayout.layout(nodes(6), tree(6, 5));

    List<Box> below = chart.boxes().subList(1, 6);
    assertThat(below).extracting(Box::x).containsOnly(below.get(0).x());
    assertThat(below).extracting(Box::y).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void moreThanEightLeavesHangInColumnsOfEqualLength() {
    Chart chart = ChartLayout.layout(nodes(21), tree(21, 20));

    List<Double> lefts = chart.boxes().stream().skip(1).map(Box::x).toList();
    assertThat(lefts).isSorted();
    assertThat(lefts.stream().distinct().map(x -> lefts.stream().filter(x::equals).count()))
        .containsExactly(7L, 7L, 6L);
  }

  @Test
  void leavesAreStackedBesideASuperiorAmongTheirPeers() {
    List<ChartEdge> edges = new ArrayList<>(tree(9, 8));
    edges.add(solid("n3", "n9"));

    Chart chart = ChartLayout.layout(nodes(10), edges);

    assertThat(box(chart, "n8").x()).isEqualTo(box(chart, "n1").x());
    assertThat(box(chart, "n3").x()).isGreaterThan(box(chart, "n1").right());
    ChartChecks.assertSound(chart);
  }

  @Test
  void rootsStandSideBySideOnOneLevel() {
    Chart chart = ChartLayout.layout(nodes(4), List.of(solid("n0", "n1"), solid("n2", "n3")));

    assertThat(box(chart, "n2").y()).isEqualTo(box(chart, "n0").y());
    assertThat(box(chart, "n2").x()).isGreaterThan(box(chart, "n0").right());
  }

  @Test
  void manySmallTreesShareSeveralRows() {
    List<ChartEdge> pairs =
        IntStream.range(0, 150).mapToObj(i -> solid("n" + 2 * i, "n" + (2 * i + 1))).toList();

    Chart chart = ChartLayout.layout(nodes(300), pairs);

    assertThat(chart.width()).isBetween(2000.0, 2440.0);
    ChartChecks.assertSound(chart);
  }

  @Test
  void looseNodesAreWrappedBelowTheTrees() {
    List<ChartEdge> edges = List.of(solid("n0", "n1"));

    Chart chart = ChartLayout.layout(nodes(102), edges);

    assertThat(chart.width()).isLessThanOrEqualTo(1240);
    assertThat(chart.boxes().subList(2, 102)).allMatch(box -> box.y() > box(chart, "n1").bottom());
    ChartChecks.assertSound(chart);
  }

  @Test
  void dottedLinesGoAroundTheBoxes() {
    List<ChartEdge> edges = new ArrayList<>(tree(40, 6));
    for (int i = 0; i < 40; i += 3) {
      edges.add(dotted("n" + (39 - i), "n" + i));
    }

    Chart chart = ChartLayout.layout(nodes(40), edges);

    assertThat(chart.lines()).filteredOn(Line::dotted).hasSize(14);
    ChartChecks.assertClear(chart, chart.lines());
  }

  @Test
  void theSameInputMakesTheSameChart() {
    for (int seed = 0; seed < 20; seed++) {
      List<ChartNode> nodes = SampleCharts.randomNodes(new Random(seed));
      List<ChartEdge> edges = SampleCharts.randomEdges(nodes.size(), new Random(seed));

      assertThat(ChartLayout.layout(nodes, edges)).isEqualTo(ChartLayout.layout(nodes, edges));
    }
  }

  private static List<Line> solidLines(Chart chart) {
    return chart.lines().stream().filter(line -> !line.dotted()).toList();
  }

  private static Box box(Chart chart, String id) {
    return chart.boxes().stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
  }
}
