package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reporting graph of the handbook or of a unit and below.
 *
 * @param unit the unit; null for the whole handbook
 * @param chart the picture
 * @param outline the same as text
 * @param units graphs of the units directly below
 */
public record GraphView(
    @Nullable Link unit, ChartView chart, List<OutlineRow> outline, List<Link> units) {
  /** Keeps immutable copies of the lists. */
  public GraphView {
    outline = List.copyOf(outline);
    units = List.copyOf(units);
  }
}
