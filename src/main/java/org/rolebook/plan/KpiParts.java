package org.rolebook.plan;

import java.util.ArrayList;
import java.util.List;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;

/** Cuts the index of KPIs into pages that do not grow with the handbook. */
final class KpiParts {

  /** Largest number of statements and definitions on one page. */
  static final int LARGEST = 500;

  private final UnitTree tree;
  private final KpiIndex index;

  KpiParts(UnitTree tree, KpiIndex index) {
    this.tree = tree;
    this.index = index;
  }

  /** The pages for a unit and below; for the whole handbook with the empty id. */
  KpiPart part(String unit) {
    List<KpiPart> parts = tree.childrenOf(unit).stream().map(child -> part(child.id())).toList();
    int entries = parts.stream().mapToInt(KpiPart::entries).sum() + index.entriesOf(unit).size();
    int statements = parts.stream().mapToInt(KpiPart::statements).sum() + statementsOf(unit);
    List<String> own = unit.isEmpty() ? List.of() : List.of(unit);
    if (entries + statements > LARGEST && !parts.isEmpty()) {
      return new KpiPart(unit, own, parts, entries, statements);
    }
    List<String> units = new ArrayList<>(own);
    for (Unit child : tree.childrenOf(unit)) {
      tree.unitsBelow(child.id()).forEach(below -> units.add(below.id()));
    }
    return new KpiPart(unit, units, List.of(), entries, statements);
  }

  private int statementsOf(String unit) {
    return tree.positionsOf(unit).stream()
        .mapToInt(position -> index.statementsOf(position.id()).size())
        .sum();
  }
}
