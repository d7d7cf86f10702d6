package org.rolebook.build;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.check.Reworded;
import org.rolebook.content.ReadResult;
import org.rolebook.content.SourceDates;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.SitePlan;
import org.rolebook.publish.Publication;
import org.rolebook.render.PageMemory;

/** Knows the last build of an output, so that the same build need not be run again. */
interface BuildMemory {

  /** Knows nothing. */
  BuildMemory NONE = request -> null;

  /** What is known before a build; null where nothing can be. */
  @Nullable Recall recall(BuildRequest request);

  /** What is known of one build, until it is closed. */
  interface Recall extends Closeable {

    /** What came of the same build; null if it has to be run. */
    @Nullable BuildResult same();

    /** Takes notice of what was read. */
    void take(ReadResult read, Catalogue catalogue);

    /** What rules found before an edit of mere words; null after any other. */
    @Nullable Reworded reworded();

    /** The pages in the output, which the publication has locked. */
    PageMemory pages(Publication publication, SitePlan plan, SourceDates dates);

    /**
     * Remembers what came of the build, unless its sources were changed in the meantime.
     *
     * @param all the findings with the accepted ones
     * @param dates the days of change that it has used; null for none
     */
    void keep(BuildResult result, List<Diagnostic> all, @Nullable SourceDates dates);

    @Override
    void close();
  }
}
