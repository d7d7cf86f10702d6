package org.rolebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.rolebook.model.UnitTree;

/**
 * Cuts an index into pages that do not grow with the handbook: along the units, small neighbours
 * together, and what one unit itself holds into pieces.
 */
final class IndexParts {

  /** Largest number of rows on one page. */
  static final int LARGEST = 400;

  private final UnitTree tree;
  private final Function<String, List<String>> items;
  private final ToIntFunction<String> rows;

  /**
   * Parts of one index.
   *
   * @param items what stands under a unit itself; for the empty id what belongs to no unit
   * @param rows the number of rows of each
   */
  IndexParts(UnitTree tree, Function<String, List<String>> items, ToIntFunction<String> rows) {
    this.tree = tree;
    this.items = items;
    this.rows = rows;
  }

  /** The whole index. */
  IndexPart whole() {
    return part("");
  }

  private IndexPart part(String unit) {
    List<String> own = items.apply(unit).stream().filter(id -> rows.applyAsInt(id) > 0).toList();
    List<IndexPart> below =
        tree.childrenOf(unit).stream()
            .map(child -> part(child.id()))
            .filter(part -> part.rows() > 0)
            .toList();
    int ownRows = own.stream().mapToInt(rows).sum();
    int total = ownRows + below.stream().mapToInt(IndexPart::rows).sum();
    if (total <= LARGEST) {
      List<String> all =
          Stream.concat(own.stream(), below.stream().flatMap(part -> part.items().stream()))
              .toList();
      return new IndexPart(unit, 0, List.of(), all, List.of(), total);
    }
    return cut(unit, own, ownRows, below);
  }

  private IndexPart cut(String unit, List<String> own, int ownRows, List<IndexPart> below) {
    List<IndexPart> parts = new ArrayList<>();
    if (ownRows > LARGEST) {
      new Pieces<String>(rows, LARGEST)
          .of(own)
          .forEach(piece -> parts.add(piece(unit, parts.size() + 1, List.of(), piece)));
    }
    for (List<IndexPart> group : new Pieces<>(IndexPart::rows, LARGEST).of(below)) {
      parts.add(group.size() == 1 ? group.get(0) : joined(unit, parts.size() + 1, group));
    }
    int total = ownRows + below.stream().mapToInt(IndexPart::rows).sum();
    List<String> here = ownRows > LARGEST ? List.of() : own;
    return here.isEmpty() && parts.size() == 1
        ? new IndexPart(unit, 0, List.of(), parts.get(0).items(), parts.get(0).parts(), total)
        : new IndexPart(unit, 0, List.of(), here, parts, total);
  }

  private IndexPart joined(String unit, int number, List<IndexPart> group) {
    List<String> units = group.stream().map(IndexPart::unit).toList();
    return piece(
        unit, number, units, group.stream().flatMap(part -> part.items().stream()).toList());
  }

  private IndexPart piece(String unit, int number, List<String> units, List<String> held) {
    int total = held.stream().mapToInt(rows).sum();
    return new IndexPart(unit, number, units, held, List.of(), total);
  }
}
