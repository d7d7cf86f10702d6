package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under what conditions a position works.
 *
 * @param shifts daily spans
 * @param restDays days off; null if there is none
 * @param facts place, surroundings, dangers …
 */
public record ConditionsView(List<ShiftView> shifts, @Nullable Text restDays, List<Fact> facts) {
  /** Keeps immutable copies of the lists. */
  public ConditionsView {
    shifts = List.copyOf(shifts);
    facts = List.copyOf(facts);
  }
}
