package org.rolebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildRequest;
import org.rolebook.diagnostic.Severity;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a handbook may be told. */
final class HandbookOptions {

  @Parameters(index = "0", arity = "0..1", paramLabel = "CONTENT", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--audience", paramLabel = "NAME")
  private @Nullable String audience;

  @Option(names = "--templates", paramLabel = "DIR")
  private @Nullable Path templates;

  @Option(names = "--lang", paramLabel = "TAG")
  private @Nullable String lang;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "ERROR")
  private Severity failOn = Severity.ERROR;

  /** A request with these options. */
  BuildRequest request(Path output) {
    String shown = content.toString().replace('\\', '/');
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return new BuildRequest(content, output, templates, audience, lang, failOn, shown, today);
  }
}
