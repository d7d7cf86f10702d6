package org.rolebook.amend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The text files of a content folder; a file is replaced whole or not at all. */
public final class AuthorFiles {

  private final Path folder;

  /** The files below a folder. */
  public AuthorFiles(Path folder) {
    this.folder = folder;
  }

  /** Whether there is such a file. */
  public boolean exists(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }

  /**
   * The text of a file in UTF-8, with its line ends as they are.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a file.
   *
   * @throws UncheckedIOException if it cannot be written; the file is then as it was
   */
  public void write(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
      Path fresh = parent.resolve("." + file.getFileName() + ".new");
      Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
