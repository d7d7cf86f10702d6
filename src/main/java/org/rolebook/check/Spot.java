package org.rolebook.check;

import org.jspecify.annotations.Nullable;
import org.rolebook.content.Located;
import org.rolebook.content.SourceMap;

/**
 * A field, or a piece of its text.
 *
 * @param place the field
 * @param piece the piece as written; null for the field as a whole
 */
record Spot(Place place, @Nullable String piece) {

  Located in(SourceMap sources) {
    return piece == null
        ? sources.locate(place.element(), place.path())
        : sources.locate(place.element(), place.path(), piece);
  }
}
