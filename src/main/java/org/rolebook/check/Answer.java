package org.rolebook.check;

import org.jspecify.annotations.Nullable;
import org.rolebook.content.Located;
import org.rolebook.diagnostic.Fix;

/**
 * What is right instead of what was written.
 *
 * @param written what was written
 * @param right what is right
 */
record Answer(String written, String right) {

  /** As an edit of its place; null where it is written there in another way. */
  @Nullable Fix at(Located place) {
    return Fix.ofValue(place.span(), place.excerpt(), written, right);
  }
}
