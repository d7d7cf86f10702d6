package org.rolebook.render.view;

import java.util.List;

/**
 * A free text with its headings.
 *
 * @param text the whole text as blocks of HTML
 * @param toc its headings in order
 */
public record Body(Text text, List<TocEntry> toc) {
  /** Keeps immutable copies of the lists. */
  public Body {
    toc = List.copyOf(toc);
  }
}
