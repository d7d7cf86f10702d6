package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body outside the handbook.
 *
 * @param anchor id to link to
 * @param title name
 * @param note what is to be known about it; null if there is none
 * @param reports positions that report to it
 */
public record ExternalView(String anchor, Text title, @Nullable Text note, List<Link> reports) {
  /** Keeps immutable copies of the lists. */
  public ExternalView {
    reports = List.copyOf(reports);
  }
}
