package org.rolebook.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.Severity;

/** A small handbook to which hostile files are added, and what its build makes of them. */
final class HostileBuild {

  private final Path folder;

  /** A handbook of one unit and one position. */
  HostileBuild(Path folder) {
    this.folder = folder;
    file("unit.yaml", "name: 公司\nhead: boss\n");
    file("boss.yaml", "title: 经理\nresponsibilities: [主持工作]\n");
  }

  HostileBuild file(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  HostileBuild bytes(String path, byte[] bytes) {
    try {
      Path file = content().resolve(path);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path content() {
    return folder.resolve("content");
  }

  /** Each error and warning as {@code rule.variant file arguments}. */
  List<String> findings() throws BuildException {
    return new Engine()
        .check(request(Severity.ERROR)).report().diagnostics().stream()
            .filter(found -> found.severity().reaches(Severity.WARNING))
            .map(HostileBuild::told)
            .toList();
  }

  private static String told(Diagnostic found) {
    return found.rule()
        + "."
        + found.variant()
        + " "
        + found.span().file()
        + " "
        + String.join(" ", found.arguments());
  }

  /** Path to text of what is published. */
  Map<String, String> site() throws BuildException {
    BuildResult result = new Engine().build(request(Severity.ERROR));
    if (result.failed()) {
      throw new AssertionError(ReportFormats.text(false).format(result.report()));
    }
    return files();
  }

  private Map<String, String> files() {
    Map<String, String> site = new TreeMap<>();
    Path output = folder.resolve("site");
    try (var files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        site.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BuildRequest request(Severity failOn) {
    return new BuildRequest(
        content(),
        folder.resolve("site"),
        null,
        null,
        "en",
        failOn,
        "content",
        LocalDate.of(2026, 6, 1));
  }
}
