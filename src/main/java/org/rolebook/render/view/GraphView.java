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
 * @param parts units in the graph, parents first, to narrow it by
 * @param grades grades in the graph, to narrow it by
 */
public record GraphView(
    @Nullable Link unit,
    ChartView chart,
    List<OutlineRow> outline,
    List<Link> units,
    List<GraphFilter> parts,
    List<GraphFilter> grades) {
  /** Keeps immutable copies of the lists. */
  public GraphView {
    outline = List.copyOf(outline);
    units = List.copyOf(units);
    parts = List.copyOf(parts);
    grades = List.copyOf(grades);
  }
}
