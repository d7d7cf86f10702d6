package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out reporting charts; a pure function of its arguments. */
public final class ChartLayout {

  private ChartLayout() {}

  /**
   * Lays out a chart. Solid lines make the trees: the first solid line to a node names its
   * superior, and where solid lines form a cycle the node given first in it becomes a root. Further
   * solid lines and those that would close a cycle are drawn dotted. Edges to unknown ids, to
   * oneself and repeated ones are left out. Subordinates keep the order of the nodes; more than
   * four without subordinates of their own hang in columns of up to eight. A chart that would be
   * wider than about 4,800 px is laid out again with teams stacked as well. Any depth is allowed.
   *
   * @param nodes the boxes, in reading order
   * @param edges the reporting lines, the most important one to a node first
   */
  public static Chart layout(List<ChartNode> nodes, List<ChartEdge> edges) {
    Forest forest = Forest.of(nodes, edges);
    if (forest.nodes().isEmpty()) {
      return new Chart(0, 0, List.of(), List.of());
    }
    List<Label> labels = forest.nodes().stream().map(Label::of).toList();
    Draft draft = Draft.of(forest, labels);
    List<Box> boxes = boxes(forest, draft);
    return new Chart(draft.width(), draft.height(), boxes, lines(forest, draft, boxes));
  }

  private static List<Box> boxes(Forest forest, Draft draft) {
    List<Integer> order = new ArrayList<>(forest.preorder());
    order.addAll(forest.loose());
    return order.stream().map(draft::box).toList();
  }

  private static List<Line> lines(Forest forest, Draft draft, List<Box> boxes) {
    Map<String, Box> byId = new LinkedHashMap<>();
    boxes.forEach(box -> byId.put(box.id(), box));
    List<Connector> lines = new ArrayList<>(SolidLines.of(forest, draft));
    if (!forest.overlays().isEmpty()) {
      lines.addAll(new DottedLines(byId, lines).route(forest.overlays()));
    }
    return lines.stream().map(Connector::toLine).toList();
  }
}
