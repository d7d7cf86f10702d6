package org.rolebook.render.view;

import java.util.List;

/**
 * One line of a reading list, to be ticked.
 *
 * @param key what it is, the same in all languages and builds, such as {@code superior}
 * @param label what sort of thing is to be read or met
 * @param links where it is read
 * @param texts further words
 */
public record ReadingItem(String key, String label, List<Link> links, List<Text> texts) {

  /** Keeps immutable copies of the lists. */
  public ReadingItem {
    links = List.copyOf(links);
    texts = List.copyOf(texts);
  }
}
