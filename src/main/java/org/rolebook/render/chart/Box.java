package org.rolebook.render.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node with its place; lengths in px, y grows downwards.
 *
 * @param id id of the node
 * @param x left side
 * @param y upper side
 * @param width width
 * @param height height
 * @param texts the title's lines, then the small lines
 * @param kind CSS class
 * @param href where the box leads, or null
 * @param detail description for assistive technology
 * @param depth solid lines between the box and its root, 0 for a root
 */
public record Box(
    String id,
    double x,
    double y,
    double width,
    double height,
    List<TextLine> texts,
    String kind,
    @Nullable String href,
    String detail,
    int depth) {

  /** Keeps an immutable copy of the texts. */
  public Box {
    texts = List.copyOf(texts);
  }

  /** The right side. */
  public double right() {
    return x + width;
  }

  /** The lower side. */
  public double bottom() {
    return y + height;
  }

  /** The middle between left and right. */
  public double middleX() {
    return x + width / 2;
  }

  /** The middle between top and bottom. */
  public double middleY() {
    return y + height / 2;
  }
}
