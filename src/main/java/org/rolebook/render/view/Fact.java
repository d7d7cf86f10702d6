package org.rolebook.render.view;

import java.util.List;

/**
 * A short attribute with its name.
 *
 * @param key English key of the field, such as {@code grade}
 * @param label name of the field in the language of the page
 * @param values what is stated; never empty
 */
public record Fact(String key, String label, List<Text> values) {
  /** Keeps immutable copies of the lists. */
  public Fact {
    values = List.copyOf(values);
  }
}
