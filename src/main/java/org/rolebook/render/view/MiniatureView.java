package org.rolebook.render.view;

import java.util.List;

/**
 * A chart in small, for a card.
 *
 * @param width width of the drawing in its own units
 * @param height height of the drawing
 * @param lines SVG path data of all lines
 * @param boxes the boxes by kind
 * @param shown number of positions that are drawn
 * @param total number of positions that there are
 */
public record MiniatureView(
    int width, int height, String lines, List<MiniatureBoxes> boxes, int shown, int total) {
  /** Keeps an immutable copy of the boxes. */
  public MiniatureView {
    boxes = List.copyOf(boxes);
  }
}
