package org.rolebook.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;

/** Chooses what stands in one reporting graph. */
final class GraphCut {

  private final Organisation organisation;
  private final UnitTree tree;
  private final String top;
  private final List<Unit> below;

  GraphCut(Organisation organisation, String unit) {
    this.organisation = organisation;
    this.tree = organisation.tree();
    this.top = unit;
    this.below =
        unit.isEmpty()
            ? tree.roots().stream().flatMap(root -> tree.unitsBelow(root.id()).stream()).toList()
            : tree.unitsBelow(unit);
  }

  GraphPart part() {
    return size(below) > GraphPart.LARGEST_WHOLE
        ? cut()
        : new GraphPart(below, List.of(), positions(below), 0);
  }

  /** Opens units level by level, all of one level or none, while the picture can be read. */
  private GraphPart cut() {
    Set<String> open = new HashSet<>(Set.of(top));
    List<Unit> closed = children(List.of(top));
    List<Unit> next = children(ids(closed));
    int boxes = tree.positionsOf(top).size() + size(closed);
    while (!closed.isEmpty() && boxes + next.size() <= GraphPart.LARGEST_CUT) {
      open.addAll(ids(closed));
      closed = next;
      next = children(ids(closed));
      boxes += size(closed);
    }
    List<Unit> opened = below.stream().filter(unit -> open.contains(unit.id())).toList();
    return limited(opened, closed);
  }

  /** Even the uppermost level may be too large: then what is nearest to the top goes before. */
  private GraphPart limited(List<Unit> open, List<Unit> closed) {
    List<Position> all = positions(open);
    List<Position> shown = uppermost(all);
    List<Unit> units = closed.stream().limit(GraphPart.LARGEST_CUT).toList();
    int left =
        all.size()
            - shown.size()
            + closed.stream().skip(units.size()).mapToInt(unit -> tree.size(unit.id())).sum();
    return new GraphPart(open, units, shown, left);
  }

  private List<Position> uppermost(List<Position> all) {
    if (all.size() <= GraphPart.LARGEST_CUT) {
      return all;
    }
    Comparator<Position> byLevel =
        Comparator.comparing(position -> organisation.graph().pathToTop(position.id()).size());
    Set<String> first = new HashSet<>();
    all.stream()
        .sorted(byLevel)
        .limit(GraphPart.LARGEST_CUT)
        .forEach(position -> first.add(position.id()));
    return all.stream().filter(position -> first.contains(position.id())).toList();
  }

  /** The units directly below some that hold positions. */
  private List<Unit> children(Collection<String> units) {
    return units.stream()
        .flatMap(unit -> tree.childrenOf(unit).stream())
        .filter(unit -> tree.size(unit.id()) > 0)
        .toList();
  }

  private static List<String> ids(List<Unit> units) {
    return units.stream().map(Unit::id).toList();
  }

  private int size(List<Unit> units) {
    return units.stream().mapToInt(unit -> tree.positionsOf(unit.id()).size()).sum();
  }

  private List<Position> positions(List<Unit> units) {
    List<Position> positions = new ArrayList<>();
    units.forEach(unit -> positions.addAll(tree.positionsOf(unit.id())));
    return positions;
  }
}
