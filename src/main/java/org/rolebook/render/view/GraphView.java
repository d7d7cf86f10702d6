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
 * @param closed number of units that stand in the picture as one box with all that they hold; 0
 *     where each position has a box
 * @param left number of positions that the picture leaves out
 */
public record GraphView(
    @Nullable Link unit,
    ChartView chart,
    List<OutlineRow> outline,
    List<Link> units,
    List<GraphFilter> parts,
    List<GraphFilter> grades,
    int closed,
    int left) {
  /** Keeps immutable copies of the lists. */
  public GraphView {
    outline = List.copyOf(outline);
    units = List.copyOf(units);
    parts = List.copyOf(parts);
    grades = List.copyOf(grades);
  }
}
