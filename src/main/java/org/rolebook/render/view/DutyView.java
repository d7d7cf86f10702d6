package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty, or one function of a unit.
 *
 * @param text the duty itself
 * @param anchor id to link to
 * @param frequency how often; null if there is none
 * @param deadline by when; null if there is none
 * @param metrics quantities by which it is seen
 * @param definedIn the unit that shares it, if it comes from a library; null if there is none
 */
public record DutyView(
    Text text,
    String anchor,
    @Nullable Text frequency,
    @Nullable Text deadline,
    List<Text> metrics,
    @Nullable Link definedIn) {
  /** Keeps immutable copies of the lists. */
  public DutyView {
    metrics = List.copyOf(metrics);
  }
}
