package org.rolebook.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * Finds what is missing by comparison: what most of an organisation states and some do not, and
 * what an organisation never states. A small organisation is left in peace.
 */
final class Completeness {

  /** So many must state something before its lack is strange. */
  private static final int ENOUGH = 4;

  private static final int SEVERAL = 3;

  /** So many positions make an organisation large enough to be asked for what nobody states. */
  private static final int LARGE = 6;

  /**
   * Something that may be stated.
   *
   * @param place where a finding about it belongs
   * @param name by what people know it
   * @param stated whether it is
   */
  record Item(Place place, String name, boolean stated) {}

  private final Organisation organisation;
  private final Names names;

  Completeness(Organisation organisation) {
    this.organisation = organisation;
    this.names = new Names(organisation);
  }

  /** The positions in force of an organisation. */
  List<Position> positions(Unit root) {
    return organisation.tree().positionsBelow(root.id()).stream()
        .filter(MissingRequired::isInForce)
        .toList();
  }

  /** Whether so many of all make it strange that the others lack something. */
  static boolean isUsual(long stated, long all) {
    return stated >= ENOUGH && isMost(stated, all);
  }

  /** Whether so many are two thirds of all, or more. */
  static boolean isMost(long stated, long all) {
    return stated * 3 >= all * 2;
  }

  /** Whether an organisation is large enough to be asked for what nobody states. */
  boolean isLarge(Unit root) {
    return positions(root).size() >= LARGE;
  }

  /**
   * Reports variant {@code one} at each position that lacks what most have, or {@code all} at an
   * organisation of which no position has it.
   */
  void check(Findings findings, String field, Predicate<Position> stated) {
    check(
        findings,
        root ->
            positions(root).stream()
                .filter(position -> !findings.lacks(position.id(), field))
                .map(position -> item(position, stated.test(position)))
                .toList());
  }

  /** A position as a whole. */
  Item item(Position position, boolean stated) {
    return new Item(new Place(position.id(), "title"), names.text(position.title()), stated);
  }

  /** The same for anything else that an organisation has several of. */
  void check(Findings findings, Function<Unit, List<Item>> items) {
    for (Unit root : organisation.tree().roots()) {
      List<Item> all = items.apply(root);
      long stated = all.stream().filter(Item::stated).count();
      if (stated == 0 && all.size() >= SEVERAL && isLarge(root)) {
        findings.report(
            root.id(), "name", "all", names.text(root.name()), String.valueOf(all.size()));
      } else if (isUsual(stated, all.size())) {
        all.stream()
            .filter(item -> !item.stated())
            .forEach(item -> reportOne(findings, item, stated, all.size()));
      }
    }
  }

  private static void reportOne(Findings findings, Item item, long stated, long all) {
    List<String> arguments = List.of(item.name(), String.valueOf(stated), String.valueOf(all));
    findings.report(item.place(), "one", arguments, List.of());
  }
}
