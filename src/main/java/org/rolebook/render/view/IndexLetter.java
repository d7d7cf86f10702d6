package org.rolebook.render.view;

import java.util.List;

/**
 * The titles and tags under one letter.
 *
 * @param letter A to Z, or {@code #}
 * @param anchor id to link to
 * @param titles the titles and tags
 */
public record IndexLetter(String letter, String anchor, List<IndexTitle> titles) {
  /** Keeps immutable copies of the lists. */
  public IndexLetter {
    titles = List.copyOf(titles);
  }
}
