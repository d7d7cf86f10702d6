package org.rolebook.render.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One box of a chart before it is laid out.
 *
 * @param id unique in the chart; of several nodes with one id the first counts
 * @param lines the title, then smaller lines such as department or headcount; blank ones are left
 *     out
 * @param kind CSS class of the box, such as {@code position} or {@code external}
 * @param href where the box leads, or null
 * @param detail description for assistive technology
 */
public record ChartNode(
    String id, List<String> lines, String kind, @Nullable String href, String detail) {

  /** Keeps an immutable copy of the lines. */
  public ChartNode {
    lines = List.copyOf(lines);
  }
}
