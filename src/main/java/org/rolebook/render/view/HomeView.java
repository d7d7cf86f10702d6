package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param title name of the handbook
 * @param description what it is; null if there is none
 * @param organisations the organisations
 * @param pages pages of the handbook itself
 * @param counts how much there is in all
 */
public record HomeView(
    Text title,
    @Nullable Text description,
    List<OrganisationCard> organisations,
    List<PageCard> pages,
    Counts counts) {
  /** Keeps immutable copies of the lists. */
  public HomeView {
    organisations = List.copyOf(organisations);
    pages = List.copyOf(pages);
  }
}
