package org.rolebook.plan;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.Target;

/**
 * What a page is about, in whatever language.
 *
 * @param type sort of page
 * @param id id of the element; for an index the unit that it covers, empty for the whole handbook;
 *     empty for pages of which there is one
 */
public record PageKey(Type type, String id) implements Comparable<PageKey> {

  /** Sorts of pages. */
  public enum Type {
    /** The home page. */
    HOME,
    /** The page of a unit. */
    UNIT,
    /** The page of a position. */
    POSITION,
    /** A free page. */
    PAGE,
    /** The reporting graph of a unit and below, or of the handbook. */
    GRAPH,
    /** The index of KPIs by KPI. */
    KPIS,
    /** The index of KPIs by unit. */
    KPIS_BY_UNIT,
    /** The index of positions from A to Z; the id is a letter of a large one. */
    POSITIONS,
    /** The state of the handbook, for those who keep it. */
    HEALTH,
    /** The search page. */
    SEARCH,
    /** What a server shows for an unknown address. */
    NOT_FOUND,
    /** A former address; the id is that address. */
    REDIRECT
  }

  /** The home page. */
  public static final PageKey HOME = new PageKey(Type.HOME, "");

  /** The page about the state of the handbook. */
  public static final PageKey HEALTH = new PageKey(Type.HEALTH, "");

  /** The search page. */
  public static final PageKey SEARCH = new PageKey(Type.SEARCH, "");

  /** The page for unknown addresses. */
  public static final PageKey NOT_FOUND = new PageKey(Type.NOT_FOUND, "");

  /** The page of a unit. */
  public static PageKey unit(String id) {
    return new PageKey(Type.UNIT, id);
  }

  /** The page of a position. */
  public static PageKey position(String id) {
    return new PageKey(Type.POSITION, id);
  }

  /** A free page. */
  public static PageKey page(String id) {
    return new PageKey(Type.PAGE, id);
  }

  /** The graph of a unit and below; of the handbook for the empty id. */
  public static PageKey graph(String unit) {
    return new PageKey(Type.GRAPH, unit);
  }

  /** The index of KPIs of a unit and below; of the handbook for the empty id. */
  public static PageKey kpis(String unit, boolean byUnit) {
    return new PageKey(byUnit ? Type.KPIS_BY_UNIT : Type.KPIS, unit);
  }

  /** The index of positions; one letter of it, or all for the empty one. */
  public static PageKey positions(String letter) {
    return new PageKey(Type.POSITIONS, letter);
  }

  /** The page that a reference leads to; null for an external body, which has none. */
  public static @Nullable PageKey of(Target target) {
    return switch (target.kind()) {
      case UNIT -> unit(target.id());
      case POSITION -> position(target.id());
      case PAGE -> page(target.id());
      case EXTERNAL -> null;
    };
  }

  /** Sorts by sort of page, then by id. */
  @Override
  public int compareTo(PageKey other) {
    int order = type.compareTo(other.type);
    return order != 0 ? order : id.compareTo(other.id);
  }
}
