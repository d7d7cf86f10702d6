package org.rolebook.render.markdown;

import java.util.List;

/**
 * A rendered text of blocks.
 *
 * @param html safe HTML
 * @param headings its headings in order
 */
public record Document(String html, List<Heading> headings) {

  /** Keeps an immutable copy of the headings. */
  public Document {
    headings = List.copyOf(headings);
  }
}
