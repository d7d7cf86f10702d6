package org.rolebook.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;

/**
 * One folder of {@code src/test/resources/authoring/mistakes}: the file of the sound handbook
 * beside it in which an author made one mistake, and what is said about it.
 */
record AuthoringMistake(Path folder) {

  static final Path ALL = Path.of("src/test/resources/authoring");

  static List<AuthoringMistake> all() {
    return paths(ALL.resolve("mistakes"), 1).skip(1).sorted().map(AuthoringMistake::new).toList();
  }

  static List<AuthoringMistake> typos() {
    return all().stream().filter(mistake -> mistake.suggestion() != null).toList();
  }

  /** What the author meant to write; null where there is not one such word. */
  @Nullable String suggestion() {
    Path file = folder.resolve("suggestion.txt");
    return Files.exists(file) ? text(file).strip() : null;
  }

  /** Writes the handbook with the mistake into a folder. */
  Path content(Path into) {
    copy(ALL.resolve("sound"), into);
    copy(folder.resolve("content"), into);
    return into;
  }

  Report report(Path into, String language) {
    return BrokenContent.report(content(into), language);
  }

  String reported(Path into, String language) {
    return ReportFormats.text(false).format(report(into, language));
  }

  /** The file that holds the report in a language. */
  Path golden(String language) {
    return folder.resolve("expected." + language + ".txt");
  }

  private static void copy(Path from, Path into) {
    paths(from, Integer.MAX_VALUE)
        .filter(Files::isRegularFile)
        .forEach(file -> copyFile(file, into.resolve(from.relativize(file).toString())));
  }

  private static void copyFile(Path from, Path into) {
    try {
      Files.createDirectories(into.getParent());
      Files.copy(from, into, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> paths(Path folder, int depth) {
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      return paths.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.valueOf(folder.getFileName());
  }
}
