package org.rolebook.workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small text files. */
final class Texts {

  private Texts() {}

  static void write(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
