package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.Severity;
import org.rolebook.render.RenderedFile;

/** Builds sites and reads them back. */
public final class Sites {

  /** The demo handbook. */
  static final Path DEMO = Path.of("content");

  private Sites() {}

  /** Builds a site that must not fail. */
  static void build(Path content, Path output) throws BuildException {
    BuildRequest request =
        new BuildRequest(
            content, output, null, null, "en", Severity.ERROR, "content", LocalDate.EPOCH);
    BuildResult result = new Engine().build(request);
    assertThat(result.failed()).as(ReportFormats.text(false).format(result.report())).isFalse();
  }

  /** Writes a file of a site that was made in memory. */
  public static void write(Path site, RenderedFile file) {
    try {
      Path path = site.resolve(file.path());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a site by path, with {@code /}. */
  static List<String> files(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The files of a site with their contents, byte for byte as Latin-1. */
  static SortedMap<String, String> contents(Path site) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    for (String file : files(site)) {
      contents.put(file, read(site.resolve(file)));
    }
    return contents;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
