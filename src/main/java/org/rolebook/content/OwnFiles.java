package org.rolebook.content;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a folder that are taken as they are: assets and own templates. */
public final class OwnFiles {

  private final Path folder;

  /** The files below a folder; links that lead out of it are not followed. */
  public OwnFiles(Path folder) {
    this.folder = folder;
  }

  /** Whether there is such a folder at all. */
  public boolean exist() {
    return Files.isDirectory(folder);
  }

  /** Whether there is a file or folder of that path. */
  public boolean exists(String path) {
    return Files.exists(folder.resolve(path));
  }

  /**
   * The bytes of a file.
   *
   * @param path path below the folder, with {@code /} as separator
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The texts of all files, by path with {@code /} as separator.
   *
   * @throws UncheckedIOException if one cannot be read
   */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        texts.put(path, new String(bytes(path), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The text of a file in UTF-8, or null if there is no such file. */
  public @Nullable String text(String name) {
    Path file = folder.resolve(name).normalize();
    boolean inside = file.startsWith(folder.normalize()) && Files.isRegularFile(file);
    return inside ? new String(bytes(name), StandardCharsets.UTF_8) : null;
  }
}
