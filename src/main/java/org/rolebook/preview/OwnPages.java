package org.rolebook.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The script and the style sheet that a preview adds to pages. */
final class OwnPages {

  private static final List<String> NAMES = List.of("reload.js", "faults.css");

  private OwnPages() {}

  /** The answer for a name; null if there is nothing of that name. */
  static @Nullable Answer of(String name) {
    return NAMES.contains(name) ? Answer.of(Answer.OK, ContentTypes.of(name), read(name)) : null;
  }

  private static byte[] read(String name) {
    try (InputStream stream = OwnPages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no file " + name + " on the class path");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
