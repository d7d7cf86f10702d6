package org.rolebook.content;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.Origin;

/**
 * A source file and the part that its place gives it.
 *
 * @param kind what it describes
 * @param origin id, unit and path of the element; for an overlay those of the translated element
 * @param path its own path below the content folder
 * @param language tag of an overlay; null for an original
 */
record ContentFile(Kind kind, Origin origin, String path, @Nullable String language) {

  /** What a file describes. */
  enum Kind {
    SETTINGS,
    UNIT,
    POSITION,
    PAGE
  }

  boolean isOverlay() {
    return language != null;
  }
}
