package org.rolebook.content;

import org.rolebook.diagnostic.SourceSpan;

/** Is told the place of each value while a file is bound to a record. */
@FunctionalInterface
interface SpanRecorder {

  /** For readers who do not ask. */
  SpanRecorder NONE = (path, span) -> {};

  /** The value at a path, such as {@code kpis[2].weight}, stands there. */
  void record(String path, SourceSpan span);
}
