package org.rolebook.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Puts new files into a folder: all of them, or none where one cannot be written. */
public final class NewFiles {

  private static final String STAGING = ".rolebook-new";

  private final Path folder;
  private final Path staging;
  private final Deque<Runnable> undo = new ArrayDeque<>();

  private NewFiles(Path folder) {
    this.folder = folder;
    this.staging = folder.resolve(STAGING);
  }

  /** Those of the paths at which something stands already, sorted. */
  public static List<String> present(Path folder, SortedMap<String, byte[]> files) {
    return files.keySet().stream()
        .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /**
   * Writes the files; what stands at their places is replaced.
   *
   * @param folder the folder, which need not exist
   * @param files by path below the folder, with {@code /} as separator
   * @throws UncheckedIOException if one cannot be written; then everything is as it was
   */
  public static void write(Path folder, SortedMap<String, byte[]> files) {
    NewFiles writer = new NewFiles(folder.toAbsolutePath().normalize());
    try {
      writer.run(files);
    } catch (IOException e) {
      writer.undo.forEach(Runnable::run);
      throw new UncheckedIOException(e);
    }
  }

  private void run(Map<String, byte[]> files) throws IOException {
    makeFolders(staging);
    int number = 0;
    for (byte[] bytes : files.values()) {
      Files.write(staging.resolve("new-" + number++), bytes);
    }
    number = 0;
    for (String path : files.keySet()) {
      put(number++, folder.resolve(path));
    }
    clear();
  }

  private void put(int number, Path file) throws IOException {
    makeFolders(Objects.requireNonNull(file.getParent()));
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Path old = staging.resolve("old-" + number);
      move(file, old);
      undo.push(() -> restore(old, file));
    }
    move(staging.resolve("new-" + number), file);
    undo.push(() -> delete(file));
  }

  /** Makes folders one by one, so that each can be taken away again. */
  private void makeFolders(Path wanted) throws IOException {
    List<Path> missing = new ArrayList<>();
    Path each = wanted;
    while (each != null && !Files.isDirectory(each)) {
      missing.add(0, each);
      each = each.getParent();
    }
    for (Path next : missing) {
      Files.createDirectory(next);
      undo.push(next.equals(staging) ? this::clearQuietly : () -> delete(next));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void restore(Path old, Path file) {
    try {
      move(old, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clearQuietly() {
    try {
      clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clear() throws IOException {
    try (Stream<Path> all = Files.walk(staging)) {
      for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }
}
