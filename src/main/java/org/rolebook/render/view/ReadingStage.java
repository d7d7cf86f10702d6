package org.rolebook.render.view;

import java.util.List;

/**
 * What is to be read by one time.
 *
 * @param key {@code day-one}, {@code week-one} or {@code later}
 * @param items the lines; never empty
 */
public record ReadingStage(String key, List<ReadingItem> items) {

  /** Keeps an immutable copy of the list. */
  public ReadingStage {
    items = List.copyOf(items);
  }
}
