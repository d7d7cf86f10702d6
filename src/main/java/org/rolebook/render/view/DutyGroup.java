package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Duties under one heading.
 *
 * @param anchor id to link to
 * @param title the heading; null if there is none
 * @param items the duties in order
 */
public record DutyGroup(String anchor, @Nullable Text title, List<DutyView> items) {
  /** Keeps immutable copies of the lists. */
  public DutyGroup {
    items = List.copyOf(items);
  }
}
