package org.rolebook.plan;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.Target;

/**
 * Somebody with whom a position works.
 *
 * @param written the name as the position states it; that of the other side where only that states
 *     it
 * @param target position, unit or external body; null if the name leads nowhere
 * @param stated which side states it
 */
public record Partnership(String written, @Nullable Target target, Side stated) {

  /** Who of two states that they work together. */
  public enum Side {
    /** Each names the other. */
    BOTH,
    /** Only the position itself. */
    ITSELF,
    /** Only the other one. */
    OTHER
  }
}
