package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit, position or page within a print edition; exactly one of the three is not null.
 *
 * @param anchor its id on the page, and with a full stop what stands before all ids in it
 * @param number its number in the contents, such as {@code 2.1}
 * @param depth how deep that number is, from 1
 * @param title its name, leading to it on the page
 * @param path of a position, from the home page to its unit; else empty
 * @param unit what is said of a unit
 * @param position what is said of a position
 * @param page what a free page says
 */
public record PrintPart(
    String anchor,
    String number,
    int depth,
    Link title,
    List<Link> path,
    @Nullable UnitView unit,
    @Nullable PositionView position,
    @Nullable PageView page) {
  /** Keeps an immutable copy of the list. */
  public PrintPart {
    path = List.copyOf(path);
  }
}
