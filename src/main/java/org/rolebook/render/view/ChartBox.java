package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box of a chart with its place; all numbers in px.
 *
 * @param id id of the element
 * @param x left side
 * @param y upper side
 * @param width width
 * @param height height
 * @param texts lines of text, the title first
 * @param kind CSS classes: position, vacant, draft, retired, external, unit, and {@code self} for
 *     the page's own
 * @param href where it leads; empty for an external body
 * @param detail description for assistive technology
 * @param depth solid lines up to the top
 * @param facts what else is known of it; null except in a reporting graph
 */
public record ChartBox(
    String id,
    String x,
    String y,
    String width,
    String height,
    List<ChartText> texts,
    String kind,
    String href,
    String detail,
    int depth,
    @Nullable NodeFacts facts) {
  /** Keeps immutable copies of the lists. */
  public ChartBox {
    texts = List.copyOf(texts);
  }
}
