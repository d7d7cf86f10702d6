package org.rolebook.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.Severity;

/**
 * A handbook with something for everybody and, in every kind of field, something for the narrowest
 * audience alone. Its files lie in {@code src/test/resources/canaries}.
 */
final class PlantedHandbook {

  private static final Path PLANTED = Path.of("src/test/resources/canaries");

  private final Path folder;
  private final Canaries canaries = new Canaries();

  /** Writes the handbook into a folder. */
  PlantedHandbook(Path folder) throws IOException {
    this.folder = folder;
    try (var files = Files.walk(PLANTED)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        plant(file);
      }
    }
  }

  private void plant(Path file) throws IOException {
    String name = canaries.plantPath(PLANTED.relativize(file).toString().replace('\\', '/'));
    Path target = folder.resolve("content").resolve(name);
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    Files.writeString(target, canaries.plant(Files.readString(file)));
  }

  Canaries canaries() {
    return canaries;
  }

  Path content() {
    return folder.resolve("content");
  }

  /** What a build for an audience is asked; null for the widest one. */
  BuildRequest request(@Nullable String audience, @Nullable Path templates) {
    return new BuildRequest(
        content(),
        folder.resolve("site-" + audience),
        templates,
        audience,
        "en",
        Severity.ERROR,
        "content",
        LocalDate.of(2026, 6, 1));
  }

  /** Path to text, each byte a character, of all files published for an audience. */
  Map<String, String> site(@Nullable String audience) throws IOException, BuildException {
    BuildRequest request = request(audience, null);
    BuildResult result = new Engine().build(request);
    if (result.failed()) {
      throw new IllegalStateException(ReportFormats.text(false).format(result.report()));
    }
    TreeMap<String, String> site = new TreeMap<>();
    try (var files = Files.walk(request.output())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = request.output().relativize(file).toString().replace('\\', '/');
        site.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return site;
  }
}
