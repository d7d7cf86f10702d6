package org.rolebook.render.view;

import java.util.List;

/**
 * The page that a server shows for an unknown address.
 *
 * @param organisations where to go on
 */
public record NotFoundView(List<Link> organisations) {
  /** Keeps immutable copies of the lists. */
  public NotFoundView {
    organisations = List.copyOf(organisations);
  }
}
