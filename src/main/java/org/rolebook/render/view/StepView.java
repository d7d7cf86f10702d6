package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a workflow.
 *
 * @param title what is done
 * @param note what else is to be known; null if there is none
 * @param steps steps within the step
 */
public record StepView(Text title, @Nullable Text note, List<StepView> steps) {
  /** Keeps immutable copies of the lists. */
  public StepView {
    steps = List.copyOf(steps);
  }
}
