package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The block that is signed on paper.
 *
 * @param statement what is declared; null if there is none
 * @param signatories roles that sign
 */
public record AcknowledgementView(@Nullable Text statement, List<Text> signatories) {
  /** Keeps immutable copies of the lists. */
  public AcknowledgementView {
    signatories = List.copyOf(signatories);
  }
}
