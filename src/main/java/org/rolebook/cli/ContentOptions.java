package org.rolebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildRequest;
import org.rolebook.diagnostic.Severity;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which handbook, and in which language it is spoken of. */
class ContentOptions {

  private static final Path OUTPUT = Path.of("target", "handbook");

  @Parameters(index = "0", arity = "0..1", paramLabel = "CONTENT", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--lang", paramLabel = "TAG")
  private @Nullable String lang;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  /** A request that reads and checks the content. */
  final BuildRequest request() {
    return request(OUTPUT, null, null, Severity.ERROR);
  }

  /** A request with further options. */
  final BuildRequest request(
      Path output, @Nullable Path templates, @Nullable String audience, Severity failOn) {
    LocalDate day = today == null ? LocalDate.now(ZoneOffset.UTC) : today;
    return new BuildRequest(
        content, output, templates, audience, lang, failOn, shown(content), day);
  }

  /** A request that reads a content folder. */
  static BuildRequest request(Path content, @Nullable String lang) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String shown = shown(content);
    return new BuildRequest(content, OUTPUT, null, null, lang, Severity.ERROR, shown, today);
  }

  private static String shown(Path content) {
    return content.toString().replace('\\', '/');
  }
}
