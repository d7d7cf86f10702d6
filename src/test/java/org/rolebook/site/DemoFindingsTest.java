package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.content.Accepted;
import org.rolebook.content.BaselineFile;
import org.rolebook.content.HandbookReader;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;

/** What is wrong with the sources of the demo handbook is accepted with a reason, nothing else. */
final class DemoFindingsTest {

  private static final String BASELINE = "lint-baseline.yaml";

  /** What the sources lack so much that it is an error: an owner and a description. */
  private static final List<String> ERRORS =
      List.of("headcount-undefined-position", "kpi-owner-missing");

  @Test
  void nothingIsFoundBeyondTheBaseline() throws BuildException {
    assertThat(findings(Sites.DEMO)).isEmpty();
  }

  @Test
  void everyReasonStandsInBothLanguages() throws IOException {
    Settings settings = new HandbookReader(new Catalogue()).read(Sites.DEMO).handbook().settings();
    assertThat(BaselineFile.read(Sites.DEMO, settings, new Catalogue()).entries())
        .hasSizeGreaterThan(50)
        .allSatisfy(entry -> assertThat(languages(entry)).containsExactly("en", "zh-CN"));
  }

  private static Set<String> languages(Accepted entry) {
    LocalizedText reason = entry.finding().reason();
    return reason == null ? Set.of() : reason.byLanguage().keySet();
  }

  @Test
  void withoutTheBaselineTheFindingsAreThere(@TempDir Path folder)
      throws IOException, BuildException {
    for (String file : Sites.files(Sites.DEMO)) {
      Path copy = folder.resolve(file);
      Files.createDirectories(Objects.requireNonNull(copy.getParent()));
      Files.copy(Sites.DEMO.resolve(file), copy);
    }
    Files.writeString(folder.resolve(BASELINE), "accepted: []\n");
    assertThat(findings(folder))
        .hasSizeGreaterThan(50)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Diagnostic::rule)
        .containsExactlyInAnyOrderElementsOf(ERRORS);
  }

  private static List<Diagnostic> findings(Path content) throws BuildException {
    BuildRequest request =
        new BuildRequest(
            content,
            Path.of("target", "none"),
            null,
            null,
            "en",
            Severity.ERROR,
            "content",
            LocalDate.EPOCH);
    BuildResult result = new Engine().check(request);
    return result.report().diagnostics();
  }
}
