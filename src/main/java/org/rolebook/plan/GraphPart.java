package org.rolebook.plan;

import java.util.List;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;

/**
 * What stands in the reporting graph of a unit, or of the handbook: all positions, or of very many
 * those of the uppermost units, and below them each unit as one box.
 *
 * @param open units whose own positions are in the picture, parents first
 * @param closed units below them, each with all that it holds
 * @param positions positions in the picture, in reading order
 * @param left number of positions that stand neither in the picture nor in a closed unit
 */
public record GraphPart(List<Unit> open, List<Unit> closed, List<Position> positions, int left) {

  /** Largest number of positions of which each has a box. */
  static final int LARGEST_WHOLE = 1500;

  /** Largest number of boxes in a picture of more. */
  static final int LARGEST_CUT = 300;

  /** Keeps immutable copies of the lists. */
  public GraphPart {
    open = List.copyOf(open);
    closed = List.copyOf(closed);
    positions = List.copyOf(positions);
  }

  /**
   * What stands in a graph.
   *
   * @param unit id of the unit; empty for the whole handbook
   */
  public static GraphPart of(Organisation organisation, String unit) {
    return new GraphCut(organisation, unit).part();
  }

  /**
   * Id of the largest unit whose graph has a box for a position, itself or one above; its own unit
   * where that is too large.
   */
  public static String unitFor(UnitTree tree, Position position) {
    String found = position.origin().unit();
    for (Unit above : tree.upwards(found)) {
      if (tree.size(above.id()) > LARGEST_WHOLE) {
        break;
      }
      found = above.id();
    }
    return found;
  }

  /** Whether the graph of {@link #unitFor} has a box for each position of the unit itself. */
  public static boolean hasAll(UnitTree tree, String unit) {
    return tree.size(unit) <= LARGEST_WHOLE || tree.positionsOf(unit).size() <= LARGEST_CUT;
  }
}
