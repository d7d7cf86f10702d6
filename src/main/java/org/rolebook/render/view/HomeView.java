package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param title name of the handbook
 * @param description what it is; null if there is none
 * @param entrances the graph and the indexes
 * @param organisations the organisations
 * @param pages pages of the handbook itself
 */
public record HomeView(
    Text title,
    @Nullable Text description,
    List<IndexCard> entrances,
    List<OrganisationCard> organisations,
    List<PageCard> pages) {
  /** Keeps immutable copies of the lists. */
  public HomeView {
    entrances = List.copyOf(entrances);
    organisations = List.copyOf(organisations);
    pages = List.copyOf(pages);
  }
}
