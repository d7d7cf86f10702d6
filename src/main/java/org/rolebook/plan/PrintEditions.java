package org.rolebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;

/** Cuts a handbook into editions for paper, none larger than a browser can print. */
final class PrintEditions {

  private final UnitTree tree;
  private final List<PrintEdition> editions = new ArrayList<>();

  private PrintEditions(UnitTree tree) {
    this.tree = tree;
  }

  /** The editions of all organisations, in reading order. */
  static List<PrintEdition> of(UnitTree tree) {
    PrintEditions all = new PrintEditions(tree);
    tree.roots().forEach(all::add);
    return all.editions;
  }

  private void add(Unit top) {
    if (size(top) <= PrintEdition.LARGEST) {
      List<PrintEntry> entries = new ArrayList<>();
      addTree(top, List.of(), entries);
      editions.add(new PrintEdition(top.id(), 1, 1, entries, List.of()));
      return;
    }
    List<Unit> below = tree.childrenOf(top.id());
    addVolumes(top, below.stream().map(unit -> PageKey.print(unit.id(), 1)).toList());
    below.forEach(this::add);
  }

  /** What belongs to a unit itself, in as many volumes as it takes. */
  private void addVolumes(Unit top, List<PageKey> below) {
    List<PageKey> own = own(top);
    int volumes = PrintEdition.volumes(own.size());
    for (int volume = 1; volume <= volumes; volume++) {
      int from = (volume - 1) * PrintEdition.LARGEST;
      int to = Math.min(own.size(), from + PrintEdition.LARGEST);
      List<PrintEntry> entries = new ArrayList<>();
      if (volume == 1) {
        entries.add(new PrintEntry(PageKey.unit(top.id()), List.of(1)));
      }
      for (int i = from; i < to; i++) {
        entries.add(new PrintEntry(own.get(i), List.of(1, i + 1)));
      }
      List<PageKey> others = new ArrayList<>();
      for (int other = 1; other <= volumes; other++) {
        if (other != volume) {
          others.add(PageKey.print(top.id(), other));
        }
      }
      others.addAll(below);
      editions.add(new PrintEdition(top.id(), volume, volumes, entries, others));
    }
  }

  /** A unit under a number; what it holds and the units below it go on from there. */
  private void addTree(Unit unit, List<Integer> above, List<PrintEntry> entries) {
    boolean isTop = above.isEmpty();
    List<Integer> number = isTop ? List.of(1) : above;
    entries.add(new PrintEntry(PageKey.unit(unit.id()), number));
    int next = 1;
    for (PageKey own : own(unit)) {
      entries.add(new PrintEntry(own, below(number, next++)));
    }
    int further = isTop ? 2 : next;
    for (Unit child : tree.childrenOf(unit.id())) {
      addTree(child, below(above, further++), entries);
    }
  }

  private static List<Integer> below(List<Integer> above, int last) {
    return Stream.concat(above.stream(), Stream.of(last)).toList();
  }

  private List<PageKey> own(Unit unit) {
    return Stream.concat(
            tree.positionsOf(unit.id()).stream().map(one -> PageKey.position(one.id())),
            tree.pagesOf(unit.id()).stream().map(one -> PageKey.page(one.id())))
        .toList();
  }

  private int size(Unit top) {
    return tree.unitsBelow(top.id()).stream().mapToInt(unit -> own(unit).size()).sum();
  }
}
