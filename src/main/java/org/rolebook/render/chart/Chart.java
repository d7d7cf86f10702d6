package org.rolebook.render.chart;

import java.util.List;

/**
 * A finished chart; every coordinate is a multiple of half a px and lies within width and height.
 *
 * @param width width in px, 0 when there is nothing to draw
 * @param height height in px, 0 when there is nothing to draw
 * @param boxes the boxes in reading order: each superior before its subordinates, loose ones last
 * @param lines the solid lines in the order of the boxes, then the dotted ones in the order given
 */
public record Chart(double width, double height, List<Box> boxes, List<Line> lines) {

  /** Keeps immutable copies of the lists. */
  public Chart {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }
}
