package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Positions of other organisations that share a name with the position of the page.
 *
 * @param rows the positions
 * @param more the index of positions if there are others; null if these are all
 */
public record NamesakesView(List<NamesakeView> rows, @Nullable Link more) {
  /** No such positions. */
  public static final NamesakesView NONE = new NamesakesView(List.of(), null);

  /** Keeps an immutable copy of the rows. */
  public NamesakesView {
    rows = List.copyOf(rows);
  }
}
