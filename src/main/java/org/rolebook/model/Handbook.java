package org.rolebook.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
    SortedMap<String, Unit> units,
    SortedMap<String, Position> positions,
    SortedMap<String, Page> pages) {

  /** Keeps immutable copies. */
  public Handbook {
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }

  /** A handbook of these elements. */
  public static Handbook of(
      Settings settings,
      Map<String, Unit> units,
      Map<String, Position> positions,
      Map<String, Page> pages) {
    return new Handbook(
        settings, new TreeMap<>(units), new TreeMap<>(positions), new TreeMap<>(pages));
  }

  /** The default language of all its texts. */
  public String defaultLanguage() {
    return settings.defaultLanguage();
  }
}
