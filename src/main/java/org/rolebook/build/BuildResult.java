package org.rolebook.build;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.Severity;
import org.rolebook.publish.PublishResult;
import org.rolebook.publish.Tally;

/**
 * What came of a build.
 *
 * @param report all findings, in the language of the request
 * @param failOn mildest severity that fails the build
 * @param output the folder of the site
 * @param sites the folders of the sites of all audiences, where these were wanted; else empty
 * @param published what was written; null where nothing was written
 * @param packed what was packed; null where nothing was packed
 * @param warnings keys of messages about what the site lacks, whatever its content
 */
public record BuildResult(
    Report report,
    Severity failOn,
    Path output,
    List<Path> sites,
    @Nullable PublishResult published,
    @Nullable Packed packed,
    List<String> warnings) {

  /** Keeps immutable copies of the lists. */
  public BuildResult {
    sites = List.copyOf(sites);
    warnings = List.copyOf(warnings);
  }

  /**
   * A site in one file.
   *
   * @param archive the zip file
   * @param files how many files it holds
   */
  public record Packed(Path archive, int files) {}

  /** The same result, after its site was published. */
  BuildResult after(PublishResult publication, List<String> lacks) {
    return new BuildResult(report, failOn, output, List.of(), publication, null, lacks);
  }

  /** The same result, after the sites of all audiences were published. */
  BuildResult after(PublishResult publication, List<String> lacks, List<Path> folders) {
    return new BuildResult(report, failOn, output, folders, publication, null, lacks);
  }

  /** The same result, after its site was packed. */
  BuildResult packed(Path archive, int files) {
    Packed made = new Packed(archive, files);
    return new BuildResult(report, failOn, output, sites, published, made, warnings);
  }

  /** Whether a finding reaches {@code failOn}. */
  public boolean failed() {
    return report.diagnostics().stream().anyMatch(finding -> finding.severity().reaches(failOn));
  }

  /** The warnings in the language of the report. */
  public List<String> warningTexts() {
    return warnings.stream().map(key -> report.messages().text(key)).toList();
  }

  /** One line that says how it ended; empty after a check that found nothing to fail on. */
  public String summary() {
    if (failed()) {
      return text("build.failed", failOn.key());
    }
    if (published == null) {
      return "";
    }
    Tally pages = published.pages();
    Tally files = published.files();
    if (packed != null) {
      return text(
          "build.packed",
          packed.archive(),
          pages(pages.present()),
          packed.files(),
          report.counts());
    }
    return text(
        "build.published",
        sites.isEmpty() ? output.toString() : together(),
        pages(pages.written()),
        pages.unchanged(),
        pages.removed(),
        files.written(),
        files.present(),
        report.counts());
  }

  private String pages(int number) {
    return text(number == 1 ? "build.pages.one" : "build.pages.other", number);
  }

  private String text(String key, Object... arguments) {
    return report.messages().text(key, arguments);
  }

  private String together() {
    return sites.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
