package org.rolebook.plan;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.Target;

/**
 * What a page is about, in whatever language.
 *
 * @param type sort of page
 * @param id id of the element; for a graph the unit that it covers, for an index its part, both
 *     empty for the whole handbook; empty for pages of which there is one
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
    /** What a new holder of a position reads. */
    NEW_HERE,
    /** A free page. */
    PAGE,
    /** The reporting graph of a unit and below, or of the handbook. */
    GRAPH,
    /** The list of all indexes. */
    INDEXES,
    /** The index of KPIs by KPI; the id of this and the other indexes is that of a part. */
    KPIS,
    /** The index of KPIs by unit and position. */
    KPIS_BY_UNIT,
    /** The index of authorities. */
    AUTHORITIES,
    /** The index of qualifications. */
    QUALIFICATIONS,
    /** The index of working hours. */
    WORKING_HOURS,
    /** The index of regulations and other pages by position. */
    REGULATIONS,
    /** The index of working relations. */
    PARTNERS,
    /** The index of vacant positions. */
    VACANCIES,
    /** The index of positions from A to Z; the id is a letter of a large one. */
    POSITIONS,
    /** A unit and all below it on one page for paper; a volume of a large one. */
    PRINT,
    /** The state of the handbook, for those who keep it. */
    HEALTH,
    /** The search page. */
    SEARCH,
    /** What a server shows for an unknown address. */
    NOT_FOUND,
    /** A former address; the id is that address. */
    REDIRECT
  }

  /** Stands between a unit and the number of a volume; no id of a unit holds it. */
  private static final String VOLUME = "#";

  /** The home page. */
  public static final PageKey HOME = new PageKey(Type.HOME, "");

  /** The page about the state of the handbook. */
  public static final PageKey HEALTH = new PageKey(Type.HEALTH, "");

  /** The search page. */
  public static final PageKey SEARCH = new PageKey(Type.SEARCH, "");

  /** The list of all indexes. */
  public static final PageKey INDEXES = new PageKey(Type.INDEXES, "");

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

  /** What a new holder of a position reads. */
  public static PageKey newHere(String position) {
    return new PageKey(Type.NEW_HERE, position);
  }

  /** A free page. */
  public static PageKey page(String id) {
    return new PageKey(Type.PAGE, id);
  }

  /** The graph of a unit and below; of the handbook for the empty id. */
  public static PageKey graph(String unit) {
    return new PageKey(Type.GRAPH, unit);
  }

  /** The index of positions; one letter of it, or all for the empty one. */
  public static PageKey positions(String letter) {
    return new PageKey(Type.POSITIONS, letter);
  }

  /**
   * A unit and all below it for paper.
   *
   * @param volume number of the volume, from 1
   */
  public static PageKey print(String unit, int volume) {
    return new PageKey(Type.PRINT, volume == 1 ? unit : unit + VOLUME + volume);
  }

  /** Id of the unit that the page is about; the id itself but for a further volume. */
  public String unit() {
    int end = type == Type.PRINT ? id.indexOf(VOLUME) : -1;
    return end < 0 ? id : id.substring(0, end);
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

  /** As records do it, but without the detour that theirs takes: keys are compared very often. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageKey key && type == key.type && id.equals(key.id);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + id.hashCode();
  }

  /** Sorts by sort of page, then by id. */
  @Override
  public int compareTo(PageKey other) {
    int order = type.compareTo(other.type);
    return order != 0 ? order : id.compareTo(other.id);
  }
}
