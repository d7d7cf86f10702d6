package org.rolebook.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildRequest;
import org.rolebook.diagnostic.Severity;
import picocli.CommandLine.Option;

/** What a command that checks or builds a handbook may be told. */
final class HandbookOptions extends ContentOptions {

  @Option(names = "--audience", paramLabel = "NAME")
  private @Nullable String audience;

  @Option(names = "--templates", paramLabel = "DIR")
  private @Nullable Path templates;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "ERROR")
  private Severity failOn = Severity.ERROR;

  /** A request with these options. */
  BuildRequest request(Path output) {
    return request(output, templates, audience, failOn);
  }
}
