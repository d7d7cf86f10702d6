package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Charts made by rule, for tests. */
final class SampleCharts {

  private static final String[] TITLES = {
    "运营总监",
    "Chief Technology Officer",
    "搜索引擎优化（SEO）专员",
    "文员",
    "Internationalizationengineering Lead"
  };

  private SampleCharts() {}

  static ChartNode node(String id, String... lines) {
    return new ChartNode(id, List.of(lines), "position", null, id);
  }

  static List<ChartNode> nodes(int count) {
    return IntStream.range(0, count).mapToObj(i -> node("n" + i, "岗位职称" + i, "某部门")).toList();
  }

  static ChartEdge solid(String from, String to) {
    return new ChartEdge(from, to, false);
  }

  static ChartEdge dotted(String from, String to) {
    return new ChartEdge(from, to, true);
  }

  /** A tree in which each superior has {@code span} subordinates, as far as the nodes reach. */
  static List<ChartEdge> tree(int count, int span) {
    return IntStream.range(1, count).mapToObj(i -> solid("n" + (i - 1) / span, "n" + i)).toList();
  }

  /** Nodes with titles and sizes of all sorts. */
  static List<ChartNode> randomNodes(Random random) {
    int count = 1 + random.nextInt(300);
    List<ChartNode> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String title = TITLES[random.nextInt(TITLES.length)];
      nodes.add(random.nextBoolean() ? node("n" + i, title) : node("n" + i, title, "部门", "2 人"));
    }
    return nodes;
  }

  /**
   * Lines of all sorts: mostly trees, with cycles, second superiors and dotted lines among them.
   */
  static List<ChartEdge> randomEdges(int count, Random random) {
    int reach = 1 + random.nextInt(40);
    List<ChartEdge> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(20);
      int near = Math.max(0, i - 1 - random.nextInt(reach));
      int any = random.nextInt(count);
      if (kind > 2) {
        edges.add(solid("n" + near, "n" + i));
      }
      if (kind < 2) {
        edges.add(new ChartEdge("n" + any, "n" + i, random.nextBoolean()));
      }
    }
    return edges;
  }
}
