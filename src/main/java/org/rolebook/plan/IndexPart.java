package org.rolebook.plan;

import java.util.List;

/**
 * One page of an index: all of a unit and below, or of a large one what stands under the unit
 * itself, with parts for the rest.
 *
 * @param unit id of the unit; empty for the whole handbook
 * @param number place among the pieces of a unit that is too large for a page, from 1; 0 for none
 * @param units ids of the units that a piece holds, each with all below; empty for a piece of what
 *     stands under the unit itself, and for what is no piece
 * @param items what stands on this page, in reading order: ids of positions, or of KPIs
 * @param parts the pages that hold the rest; empty if everything stands here
 * @param rows number of rows here and in the parts; of the index by KPI a KPI of many positions
 *     counts as several
 */
public record IndexPart(
    String unit,
    int number,
    List<String> units,
    List<String> items,
    List<IndexPart> parts,
    int rows) {

  /** Keeps immutable copies of the lists. */
  public IndexPart {
    units = List.copyOf(units);
    items = List.copyOf(items);
    parts = List.copyOf(parts);
  }

  /** The unit, with its number if it is a piece: no id of a unit holds two slashes. */
  public String id() {
    return number == 0 ? unit : unit + "//" + number;
  }

  /** Number of items here and in the parts. */
  public int count() {
    return items.size() + parts.stream().mapToInt(IndexPart::count).sum();
  }
}
