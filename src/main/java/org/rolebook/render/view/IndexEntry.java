package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One position in the index from A to Z.
 *
 * @param link the position
 * @param organisation its organisation; null if the handbook has one only
 * @param unit its unit; null if that is the organisation
 * @param code code; empty if none
 * @param aliases further names
 * @param status draft, active, vacant or retired
 */
public record IndexEntry(
    Link link,
    @Nullable Link organisation,
    @Nullable Link unit,
    String code,
    List<Text> aliases,
    Choice status) {
  /** Keeps immutable copies of the lists. */
  public IndexEntry {
    aliases = List.copyOf(aliases);
  }
}
