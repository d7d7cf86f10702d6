package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index, or a part of a large one: one table, whatever it gathers.
 *
 * @param kind what it gathers, for CSS classes and words
 * @param unit the unit of which it is a part; null for the whole handbook
 * @param rows number of rows of the whole index or part
 * @param groupings the same in other orders, the order of this page without an address; empty if
 *     there is only one
 * @param parts pages that hold the rest of a large index; the note is the number of rows
 * @param columns the columns, in the order of the cells
 * @param filters by what rows can be chosen; those that offer a choice
 * @param groups the rows
 * @param csv address of the whole index as CSV; empty if there is none
 */
public record IndexView(
    String kind,
    @Nullable Link unit,
    int rows,
    List<Link> groupings,
    List<Link> parts,
    List<IndexColumn> columns,
    List<IndexFilter> filters,
    List<IndexGroup> groups,
    String csv) {
  /** Keeps immutable copies of the lists. */
  public IndexView {
    groupings = List.copyOf(groupings);
    parts = List.copyOf(parts);
    columns = List.copyOf(columns);
    filters = List.copyOf(filters);
    groups = List.copyOf(groups);
  }
}
