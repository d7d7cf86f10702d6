package org.rolebook.plan;

import java.util.List;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;

/**
 * One heading of the index from A to Z: a title with its positions, or a tag that refers to
 * positions under other titles.
 *
 * @param name the title or tag
 * @param tag whether it is a tag
 * @param positions the positions of that title, or the first that bear the tag
 * @param more how many further positions bear the tag
 * @param organisations number of organisations that these and the further positions belong to
 */
public record IndexHeading(
    LocalizedText name, boolean tag, List<Position> positions, int more, int organisations) {

  /** Keeps an immutable copy of the positions. */
  public IndexHeading {
    positions = List.copyOf(positions);
  }
}
