package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;

/** A build may ask only the rules whose findings would stop it. */
class FailingOnlyTest {

  private final EditedHandbook handbook;

  FailingOnlyTest(@TempDir Path folder) throws IOException {
    this.handbook = new EditedHandbook(folder, 7, Instant.parse("2024-05-01T00:00:00Z"));
  }

  private BuildResult quick(BuildRequest request) throws BuildException {
    return new Engine().remembering(true).failingOnly(true).build(request);
  }

  private BuildResult whole() throws BuildException {
    return new Engine().remembering(true).build(handbook.request());
  }

  private static BuildRequest failingOn(Severity severity, BuildRequest usual) {
    return new BuildRequest(
        usual.content(),
        usual.output(),
        usual.templates(),
        usual.audience(),
        usual.lang(),
        severity,
        usual.contentName(),
        usual.today());
  }

  @Test
  void milderFindingsAreNotLookedForAndThatIsSaid() throws BuildException {
    BuildResult result = quick(handbook.request());
    assertThat(result.published()).isNotNull();
    assertThat(result.report().diagnostics()).isEmpty();
    assertThat(result.warnings()).containsExactly("build.failing-only");
    assertThat(new Engine().check(handbook.request()).report().diagnostics()).isNotEmpty();
  }

  @Test
  void itIsNotRememberedAsAWholeBuild() throws BuildException {
    quick(handbook.request());
    BuildResult after = whole();
    assertThat(after.report().diagnostics()).isNotEmpty();
    assertThat(after.warnings()).isEmpty();
  }

  @Test
  void whatStopsTheBuildIsFoundWhateverItsSeverity() throws BuildException {
    BuildRequest strict = failingOn(Severity.INFO, handbook.request());
    BuildResult result = quick(strict);
    assertThat(result.failed()).isTrue();
    assertThat(result.report().diagnostics())
        .isEqualTo(new Engine().check(strict).report().diagnostics());
  }

  @Test
  void aContentErrorStopsItAsEver() throws Exception {
    handbook.write("org/p0.yaml", "title: [\n");
    BuildResult result = quick(handbook.request());
    assertThat(result.failed()).isTrue();
    assertThat(result.report().diagnostics())
        .extracting(Diagnostic::severity)
        .containsOnly(Severity.ERROR);
  }
}
