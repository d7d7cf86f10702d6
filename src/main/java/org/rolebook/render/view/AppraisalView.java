package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Appraisal besides KPIs.
 *
 * @param scheme name of the shared scheme; null if there is none
 * @param dimensions the aspects
 */
public record AppraisalView(@Nullable Text scheme, List<Dimension> dimensions) {
  /** Keeps immutable copies of the lists. */
  public AppraisalView {
    dimensions = List.copyOf(dimensions);
  }
}
