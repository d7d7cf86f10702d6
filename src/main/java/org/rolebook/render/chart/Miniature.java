package org.rolebook.render.chart;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A chart in small, laid out like a large one: boxes without text, all boxes of a kind as one path
 * and all lines as another. Lengths are whole numbers of {@value #UNIT} px of a chart.
 *
 * @param width width of the picture, 0 when there is nothing to draw
 * @param height height of the picture
 * @param lines SVG path data of the solid lines; dotted ones are left out
 * @param boxes kind of node to the SVG path data of its boxes, sorted by kind
 */
public record Miniature(int width, int height, String lines, Map<String, String> boxes) {

  static final int UNIT = 2;

  private static final Label BOX = new Label(List.of(), List.of(), 64, 32);

  /** Keeps an immutable copy of the paths. */
  public Miniature {
    boxes = Collections.unmodifiableMap(new TreeMap<>(boxes));
  }

  /** Lays out a chart in small, by the rules of {@link ChartLayout#layout}. */
  public static Miniature of(List<ChartNode> nodes, List<ChartEdge> edges) {
    Forest forest = Forest.of(nodes, edges);
    if (forest.nodes().isEmpty()) {
      return new Miniature(0, 0, "", Map.of());
    }
    Draft draft = Draft.of(forest, Collections.nCopies(forest.nodes().size(), BOX));
    StrokePath lines = new StrokePath();
    SolidLines.of(forest, draft).forEach(line -> lines.add(line.strokes()));
    Map<String, String> boxes = new TreeMap<>();
    for (int node = 0; node < forest.nodes().size(); node++) {
      Box box = draft.box(node);
      boxes.merge(box.kind(), path(box), String::concat);
    }
    return new Miniature(units(draft.width()), units(draft.height()), lines.path(), boxes);
  }

  /** A length of a chart in the units of the picture. */
  static int units(double px) {
    return (int) Math.rint(px / UNIT);
  }

  private static String path(Box box) {
    String across = "h" + units(box.width());
    String back = "h-" + units(box.width());
    return "M"
        + units(box.x())
        + " "
        + units(box.y())
        + across
        + "v"
        + units(box.height())
        + back
        + "z";
  }
}
