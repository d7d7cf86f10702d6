package org.rolebook.incremental;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where it stands what is remembered of an output: in hidden files beside it. */
final class Hidden {

  private Hidden() {}

  /**
   * A file that belongs to an output; null for an output at the top of a file system.
   *
   * @param what it remembers, such as {@code cache}
   */
  static @Nullable Path beside(Path output, String what) {
    Path whole = output.toAbsolutePath().normalize();
    Path name = whole.getFileName();
    return name == null ? null : whole.resolveSibling("." + name + ".rolebook-" + what);
  }
}
