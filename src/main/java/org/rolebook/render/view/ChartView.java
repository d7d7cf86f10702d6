package org.rolebook.render.view;

import java.util.List;

/**
 * A chart, laid out.
 *
 * @param title name of the chart for assistive technology
 * @param width width in px; {@code 0} when there is nothing to draw
 * @param height height in px
 * @param boxes boxes, each superior before its subordinates
 * @param lines lines, the solid ones first
 * @param whole address of the same position in the graph of its organisation; empty if the chart is
 *     not that of a position
 */
public record ChartView(
    String title,
    String width,
    String height,
    List<ChartBox> boxes,
    List<ChartLine> lines,
    String whole) {
  /** Nothing to draw. */
  public static final ChartView NONE = new ChartView("", "0", "0", List.of(), List.of(), "");

  /** Keeps immutable copies of the lists. */
  public ChartView {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }
}
