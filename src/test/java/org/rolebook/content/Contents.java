package org.rolebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;

/** A content folder made for one test. */
public final class Contents {

  private final Path folder;

  private Contents(Path folder) {
    this.folder = folder;
  }

  /** An empty content folder within a folder of the test. */
  public static Contents in(Path folder) {
    return new Contents(folder.resolve("content"));
  }

  /** Adds a file of those lines. */
  public Contents file(String path, String... lines) {
    return bytes(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file of those bytes. */
  public Contents bytes(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the folder. */
  public ReadResult read() {
    try {
      Files.createDirectories(folder);
      return new HandbookReader(new Catalogue()).read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each finding as {@code rule.variant file:line:column}. */
  public List<String> findings() {
    return read().diagnostics().stream().map(Contents::inShort).toList();
  }

  static String inShort(Diagnostic diagnostic) {
    return diagnostic.rule() + "." + diagnostic.variant() + " " + diagnostic.span().address();
  }

  /** The only position, in a handbook in which nothing was found wrong. */
  public Position position() {
    return only(List.copyOf(faultless().handbook().positions().values()));
  }

  /** A position, whatever was found wrong. */
  public Position position(String id) {
    return Objects.requireNonNull(read().handbook().positions().get(id), id);
  }

  /** A unit, whatever was found wrong. */
  public Unit unit(String id) {
    return Objects.requireNonNull(read().handbook().units().get(id), id);
  }

  /** A page, whatever was found wrong. */
  public Page page(String id) {
    return Objects.requireNonNull(read().handbook().pages().get(id), id);
  }

  /** The only unit, in a handbook in which nothing was found wrong. */
  public Unit unit() {
    return only(List.copyOf(faultless().handbook().units().values()));
  }

  /** The only page, in a handbook in which nothing was found wrong. */
  public Page page() {
    return only(List.copyOf(faultless().handbook().pages().values()));
  }

  private ReadResult faultless() {
    ReadResult result = read();
    List<String> found = result.diagnostics().stream().map(Contents::inShort).toList();
    if (!found.isEmpty() && !found.stream().allMatch(f -> f.startsWith("unit-undescribed"))) {
      throw new AssertionError(found);
    }
    return result;
  }

  private static <T> T only(List<T> elements) {
    if (elements.size() != 1) {
      throw new AssertionError(elements);
    }
    return elements.get(0);
  }
}
