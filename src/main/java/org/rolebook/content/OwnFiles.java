package org.rolebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
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

  /** Paths of all files, sorted, with {@code /}; none that is hidden or leads elsewhere. */
  public List<String> list() {
    return exist() ? paths() : List.of();
  }

  private List<String> paths() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString())
          .map(path -> path.replace(folder.getFileSystem().getSeparator(), "/"))
          .filter(path -> !path.startsWith(".") && !path.contains("/."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    for (String path : list()) {
      texts.put(path, new String(bytes(path), StandardCharsets.UTF_8));
    }
    return texts;
  }

  /** The text of a file in UTF-8; null if there is no such file, or one that leads elsewhere. */
  public @Nullable String text(String name) {
    Path file = folder.resolve(name).normalize();
    boolean inside = file.startsWith(folder.normalize()) && Files.isRegularFile(file);
    return inside && isReallyInside(file) ? new String(bytes(name), StandardCharsets.UTF_8) : null;
  }

  private boolean isReallyInside(Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
