package org.rolebook.plan;

import java.util.List;
import org.rolebook.model.Position;

/**
 * The positions under one letter of the index.
 *
 * @param letter {@code A} to {@code Z}, or {@code #}
 * @param headings titles and tags, sorted
 */
public record PositionLetter(String letter, List<IndexHeading> headings) {

  /** Keeps an immutable copy of the headings. */
  public PositionLetter {
    headings = List.copyOf(headings);
  }

  /** The positions whose titles begin with the letter. */
  public List<Position> positions() {
    return headings.stream()
        .filter(heading -> !heading.tag())
        .flatMap(heading -> heading.positions().stream())
        .toList();
  }
}
