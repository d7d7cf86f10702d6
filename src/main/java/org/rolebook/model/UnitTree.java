package org.rolebook.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who belongs where: the units as a tree, and what each of them holds, in reading order. */
public final class UnitTree {

  private static final Comparator<@Nullable String> CODES =
      Comparator.nullsLast(new NaturalOrder());
  private static final Comparator<@Nullable BigDecimal> NUMBERS =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final Handbook handbook;
  private final Map<String, List<Unit>> units;
  private final Map<String, List<Position>> positions;
  private final Map<String, List<Page>> pages;
  private final Map<String, String> organisations = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  /** Sorts the elements of a handbook into their units; by order, then code, then title. */
  public UnitTree(Handbook handbook) {
    this.handbook = handbook;
    String language = handbook.defaultLanguage();
    this.units = new HashMap<>();
    this.positions = new HashMap<>();
    this.pages = new HashMap<>();
    handbook.units().values().forEach(unit -> add(units, unit.origin(), unit));
    handbook.positions().values().forEach(position -> add(positions, position.origin(), position));
    handbook.pages().values().forEach(page -> add(pages, page.origin(), page));
    units.values().forEach(list -> list.sort(unitOrder(language)));
    positions.values().forEach(list -> list.sort(positionOrder(language)));
    pages.values().forEach(list -> list.sort(pageOrder(language)));
    for (String unit : handbook.units().keySet()) {
      List<Unit> path = upwards(unit);
      organisations.put(unit, path.get(path.size() - 1).id());
      int own = positionsOf(unit).size();
      path.forEach(above -> sizes.merge(above.id(), own, Integer::sum));
    }
  }

  private UnitTree(UnitTree before, Handbook next, Handbook changed) {
    String language = next.defaultLanguage();
    this.handbook = next;
    this.units = replaced(before.units, changed.units(), Unit::origin, unitOrder(language));
    this.positions =
        replaced(before.positions, changed.positions(), Position::origin, positionOrder(language));
    this.pages = replaced(before.pages, changed.pages(), Page::origin, pageOrder(language));
    this.organisations.putAll(before.organisations);
    this.sizes.putAll(before.sizes);
  }

  private static <T> Map<String, List<T>> replaced(
      Map<String, List<T>> lists,
      Map<String, T> changed,
      Function<T, Origin> origin,
      Comparator<T> order) {
    Map<String, List<T>> replaced = new HashMap<>(lists);
    changed
        .values()
        .forEach(
            element ->
                replaced.computeIfPresent(
                    origin.apply(element).unit(),
                    (unit, list) ->
                        list.stream()
                            .map(one -> changed.getOrDefault(origin.apply(one).id(), one))
                            .sorted(order)
                            .toList()));
    return replaced;
  }

  /**
   * The tree after an edit.
   *
   * @param next has the same elements in the same units
   * @param changed those of its elements that are different
   */
  UnitTree after(Handbook next, Handbook changed) {
    return new UnitTree(this, next, changed);
  }

  /** Whether another tree holds the same elements in the same order. */
  public boolean isInOrderOf(UnitTree other) {
    return isInOrder(units, other.units, Unit::id)
        && isInOrder(positions, other.positions, Position::id)
        && isInOrder(pages, other.pages, Page::id);
  }

  private static <T> boolean isInOrder(
      Map<String, List<T>> lists, Map<String, List<T>> others, Function<T, String> id) {
    return lists.entrySet().stream()
        .allMatch(
            each -> {
              List<T> other = others.getOrDefault(each.getKey(), List.of());
              return each.getValue() == other || ids(each.getValue(), id).equals(ids(other, id));
            });
  }

  private static <T> List<String> ids(List<T> elements, Function<T, String> id) {
    return elements.stream().map(id).toList();
  }

  /** The units without a parent. */
  public List<Unit> roots() {
    return childrenOf("");
  }

  /** The units directly below a unit. */
  public List<Unit> childrenOf(String unit) {
    return units.getOrDefault(unit, List.of());
  }

  /** The positions that a unit itself holds. */
  public List<Position> positionsOf(String unit) {
    return positions.getOrDefault(unit, List.of());
  }

  /** Number of positions of a unit and of all units below it. */
  public int size(String unit) {
    return sizes.getOrDefault(unit, 0);
  }

  /** The positions of a unit and of all units below it, unit by unit. */
  public List<Position> positionsBelow(String unit) {
    List<Position> found = new ArrayList<>();
    unitsBelow(unit).forEach(below -> found.addAll(positionsOf(below.id())));
    return found;
  }

  /** All positions, in reading order. */
  public List<Position> positions() {
    List<Position> found = new ArrayList<>(positionsOf(""));
    roots().forEach(root -> found.addAll(positionsBelow(root.id())));
    return found;
  }

  /** A unit and all units below it, parents first, in reading order. */
  public List<Unit> unitsBelow(String unit) {
    List<Unit> found = new ArrayList<>();
    Unit top = handbook.units().get(unit);
    if (top != null) {
      found.add(top);
    }
    childrenOf(unit).forEach(child -> found.addAll(unitsBelow(child.id())));
    return found;
  }

  /** The free pages of a unit; those of the handbook itself for the empty id. */
  public List<Page> pagesOf(String unit) {
    return pages.getOrDefault(unit, List.of());
  }

  /** A unit and those above it, the unit itself first; empty for an unknown one. */
  public List<Unit> upwards(String unit) {
    List<Unit> found = new ArrayList<>();
    Unit current = handbook.units().get(unit);
    while (current != null) {
      found.add(current);
      String parent = current.origin().unit();
      current = parent.equals(current.id()) ? null : handbook.units().get(parent);
    }
    return found;
  }

  /** Id of the organisation (root unit) above a unit; empty for the handbook itself. */
  public String organisationOf(String unit) {
    return organisations.getOrDefault(unit, "");
  }

  private static <T> void add(Map<String, List<T>> lists, Origin origin, T element) {
    lists.computeIfAbsent(origin.unit(), key -> new ArrayList<>()).add(element);
  }

  private static Comparator<Unit> unitOrder(String language) {
    return Comparator.comparing(Unit::order, NUMBERS)
        .thenComparing(Unit::code, CODES)
        .thenComparing(unit -> unit.name().in(language, language).text(), new NaturalOrder())
        .thenComparing(Unit::id);
  }

  private static Comparator<Position> positionOrder(String language) {
    return Comparator.comparing(Position::order, NUMBERS)
        .thenComparing(Position::code, CODES)
        .thenComparing(
            position -> position.title().in(language, language).text(), new NaturalOrder())
        .thenComparing(Position::id);
  }

  private static Comparator<Page> pageOrder(String language) {
    return Comparator.comparing(Page::order, NUMBERS)
        .thenComparing(page -> page.title().in(language, language).text(), new NaturalOrder())
        .thenComparing(Page::id);
  }
}
