package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Authorities of one kind.
 *
 * @param kind the kind; null where none is stated
 * @param items the authorities in order
 */
public record AuthorityGroup(@Nullable Choice kind, List<AuthorityView> items) {
  /** Keeps immutable copies of the lists. */
  public AuthorityGroup {
    items = List.copyOf(items);
  }
}
