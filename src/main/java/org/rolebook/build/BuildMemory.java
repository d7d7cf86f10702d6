package org.rolebook.build;

import org.jspecify.annotations.Nullable;
import org.rolebook.content.SourceDates;

/** Knows the last build of an output, so that the same build need not be run again. */
interface BuildMemory {

  /** Knows nothing. */
  BuildMemory NONE = request -> null;

  /** What is known before a build; null where nothing can be. */
  @Nullable Recall recall(BuildRequest request);

  /** What is known of one build. */
  interface Recall {

    /** What came of the same build; null if it has to be run. */
    @Nullable BuildResult same();

    /**
     * Remembers what came of the build, unless its sources were changed in the meantime.
     *
     * @param dates the days of change that it has used; null for none
     */
    void keep(BuildResult result, @Nullable SourceDates dates);
  }
}
