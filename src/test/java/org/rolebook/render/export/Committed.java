package org.rolebook.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that are generated from the declarations and committed. */
final class Committed {

  /** With {@code -Dgolden.update=true} the files are written instead of compared. */
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Committed() {}

  static void assertEqual(Path file, byte[] generated) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.write(file, generated);
    }
    assertThat(file).exists();
    assertThat(Files.readString(file))
        .as("%s (run the tests with -Dgolden.update=true to write it anew)", file)
        .isEqualTo(new String(generated, StandardCharsets.UTF_8));
  }
}
