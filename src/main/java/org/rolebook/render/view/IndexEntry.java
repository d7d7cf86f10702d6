package org.rolebook.render.view;

import java.util.List;

/**
 * One position in the index from A to Z.
 *
 * @param link the position
 * @param unit its unit
 * @param code code; empty if none
 * @param aliases further names
 * @param status draft, active, vacant or retired
 */
public record IndexEntry(Link link, Link unit, String code, List<Text> aliases, Choice status) {
  /** Keeps immutable copies of the lists. */
  public IndexEntry {
    aliases = List.copyOf(aliases);
  }
}
