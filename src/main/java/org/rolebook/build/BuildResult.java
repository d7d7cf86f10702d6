package org.rolebook.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.Severity;
import org.rolebook.publish.PublishResult;

/**
 * What came of a build.
 *
 * @param report all findings, in the language of the request
 * @param failOn mildest severity that fails the build
 * @param output the folder of the site
 * @param published what was written; null where nothing was written
 */
public record BuildResult(
    Report report, Severity failOn, Path output, @Nullable PublishResult published) {

  /** The same result, after its site was published. */
  BuildResult after(PublishResult publication) {
    return new BuildResult(report, failOn, output, publication);
  }

  /** Whether a finding reaches {@code failOn}. */
  public boolean failed() {
    return report.diagnostics().stream().anyMatch(finding -> finding.severity().reaches(failOn));
  }

  /** One line that says how it ended; empty after a check that found nothing to fail on. */
  public String summary() {
    if (failed()) {
      return report.messages().text("build.failed", failOn.key());
    }
    if (published == null) {
      return "";
    }
    return report
        .messages()
        .text(
            "build.published",
            output,
            published.written(),
            published.unchanged(),
            published.removed());
  }
}
