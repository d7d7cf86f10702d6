package org.rolebook.render.view;

import java.util.List;

/**
 * The search page.
 *
 * @param scripts relative addresses of the scripts that every search needs, the index last
 * @param organisations the units at the top, for readers without scripts
 */
public record SearchView(List<String> scripts, List<Link> organisations) {
  /** Keeps immutable copies of the lists. */
  public SearchView {
    scripts = List.copyOf(scripts);
    organisations = List.copyOf(organisations);
  }
}
