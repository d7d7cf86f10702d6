package org.rolebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A whole handbook.
 *
 * @param settings what handbook.yaml says
 * @param units all units by id
 * @param positions all positions by id
 * @param pages all free pages by id
 */
public record Handbook(
    Settings settings,
    Map<String, Unit> units,
    Map<String, Position> positions,
    Map<String, Page> pages) {

  /** Keeps immutable copies. */
  public Handbook {
    units = sorted(units);
    positions = sorted(positions);
    pages = sorted(pages);
  }

  /** Sorted once and then found by hash, which costs less than a search in a tree. */
  private static <T> Map<String, T> sorted(Map<String, T> byId) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(byId)));
  }

  /** A handbook of these elements. */
  public static Handbook of(
      Settings settings,
      Map<String, Unit> units,
      Map<String, Position> positions,
      Map<String, Page> pages) {
    return new Handbook(settings, units, positions, pages);
  }

  /** The same handbook with other records of some of its elements, known by their ids. */
  public Handbook with(Handbook part) {
    return new Handbook(
        settings,
        replaced(units, part.units()),
        replaced(positions, part.positions()),
        replaced(pages, part.pages()));
  }

  private static <T> Map<String, T> replaced(Map<String, T> all, Map<String, T> some) {
    Map<String, T> replaced = new LinkedHashMap<>(all);
    some.forEach((id, other) -> replaced.computeIfPresent(id, (key, present) -> other));
    return replaced;
  }

  /** The ids of all units, positions and pages, sorted. */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>(units.keySet());
    ids.addAll(positions.keySet());
    ids.addAll(pages.keySet());
    return ids;
  }

  /** The default language of all its texts. */
  public String defaultLanguage() {
    return settings.defaultLanguage();
  }
}
