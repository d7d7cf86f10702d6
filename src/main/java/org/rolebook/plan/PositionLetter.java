package org.rolebook.plan;

import java.util.List;
import org.rolebook.model.Position;

/**
 * The positions under one letter of the index.
 *
 * @param letter {@code A} to {@code Z}, or {@code #}
 * @param positions the positions, sorted by title
 */
public record PositionLetter(String letter, List<Position> positions) {

  /** Keeps an immutable copy of the positions. */
  public PositionLetter {
    positions = List.copyOf(positions);
  }
}
