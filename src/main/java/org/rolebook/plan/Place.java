package org.rolebook.plan;

import java.util.List;

/**
 * Where a page stands in the site. Navigation is path, neighbours and children only, never the
 * whole tree, so that a page does not grow with the handbook.
 *
 * @param key what the page is about
 * @param language BCP 47 tag of its language
 * @param route its address
 * @param path from the home page to the page above
 * @param beside the pages beside it
 * @param children the pages directly below, in reading order
 */
public record Place(
    PageKey key,
    String language,
    Route route,
    List<PageKey> path,
    Neighbours beside,
    List<PageKey> children) {

  /** Keeps immutable copies of the lists. */
  public Place {
    path = List.copyOf(path);
    children = List.copyOf(children);
  }
}
