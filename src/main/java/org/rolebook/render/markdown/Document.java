package org.rolebook.render.markdown;

import java.util.List;

/**
 * A rendered text of blocks.
 *
 * @param html safe HTML
 * @param words its words without any markup, on one line
 * @param headings its headings in order
 */
public record Document(String html, String words, List<Heading> headings) {

  /** Keeps an immutable copy of the headings. */
  public Document {
    headings = List.copyOf(headings);
  }
}
