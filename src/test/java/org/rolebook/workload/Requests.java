package org.rolebook.workload;

import java.nio.file.Path;
import java.time.LocalDate;
import org.rolebook.build.BuildRequest;
import org.rolebook.diagnostic.Severity;

/** Requests for builds of made-up handbooks. */
final class Requests {

  private Requests() {}

  /** A usual build, in English, on the first day there is. */
  static BuildRequest build(Path content, Path output) {
    return new BuildRequest(
        content, output, null, null, "en", Severity.ERROR, "content", LocalDate.EPOCH);
  }
}
