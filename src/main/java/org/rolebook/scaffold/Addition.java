package org.rolebook.scaffold;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One element that is to be added to a handbook.
 *
 * @param kind what it is
 * @param unit the unit that is to hold it, by id or name; null for the only one there is, or for a
 *     unit at the top
 * @param title its title in the handbook's default language
 * @param english its English title; null for none
 * @param id last part of its id; null to make one of the title
 * @param code its code; null to continue those of its neighbours
 */
public record Addition(
    Kind kind,
    @Nullable String unit,
    String title,
    @Nullable String english,
    @Nullable String id,
    @Nullable String code) {

  /** What can be added. */
  public enum Kind {
    /** A position. */
    POSITION,
    /** A unit. */
    UNIT,
    /** A free page. */
    PAGE;

    /** The word for it, such as {@code position}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
