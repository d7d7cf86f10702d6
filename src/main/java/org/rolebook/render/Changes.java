package org.rolebook.render;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Origin;

/**
 * When the sources of pages were last changed.
 *
 * @param byFile source file to day
 */
record Changes(NavigableMap<String, LocalDate> byFile) {

  /** The day of the file or of its translation, whichever is later; null if not known. */
  @Nullable LocalDate of(@Nullable Origin origin, String language) {
    if (origin == null) {
      return null;
    }
    String source = origin.source();
    int dot = source.lastIndexOf('.');
    String overlay =
        dot < 0 ? source : source.substring(0, dot) + "." + language + source.substring(dot);
    return Stream.of(source, overlay)
        .map(byFile::get)
        .flatMap(Stream::ofNullable)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
