package org.rolebook.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of the demo content. */
final class DemoSources {

  private static final Path DEMO = Path.of("content");

  private static final String ANY = "home-mall";

  private DemoSources() {}

  /** All files by path, with {@code /}. */
  static SortedMap<String, String> all() {
    SortedMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(DEMO)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(DEMO.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /**
   * The folder of the organisation in whose copy a file is checked: any for the settings and the
   * baseline, empty for a page of the whole handbook, which needs them all.
   */
  static String organisation(String file) {
    int end = file.indexOf('/');
    String folder = end < 0 ? ANY : file.substring(0, end);
    return folder.equals("pages") ? "" : folder;
  }

  static boolean isTranslation(String file) {
    return file.contains(".en.");
  }
}
