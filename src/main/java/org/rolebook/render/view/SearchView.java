package org.rolebook.render.view;

import java.util.List;

/**
 * The search page.
 *
 * @param index relative address of the script with which every search begins
 * @param organisations the units at the top, for readers without scripts
 */
public record SearchView(String index, List<Link> organisations) {
  /** Keeps an immutable copy of the list. */
  public SearchView {
    organisations = List.copyOf(organisations);
  }
}
