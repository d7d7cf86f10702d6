package org.rolebook.build;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormat;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.publish.ReportFiles;

/**
 * Where a report goes and in which formats: each {@code FORMAT} to the output or {@code
 * FORMAT=FILE} into a file.
 */
public final class ReportOutputs {

  private static final String TEXT = "text";

  /** The formats that can be told apart in one stream. */
  private static final Set<String> SHARING = Set.of(TEXT, "github");

  /** One format; null as file for the output. */
  private record Output(ReportFormat format, @Nullable Path file) {}

  private final List<Output> outputs;

  private ReportOutputs(List<Output> outputs) {
    this.outputs = List.copyOf(outputs);
  }

  /**
   * Reads what a user wrote.
   *
   * @param wanted formats, each perhaps with a file; none for text, to which annotations are added
   *     in GitHub Actions
   * @param base folder from which files are named
   * @param github whether this is a run in GitHub Actions
   * @throws BuildException if a format is unknown, or two cannot share the output
   */
  public static ReportOutputs of(List<String> wanted, Path base, boolean github)
      throws BuildException {
    List<Output> outputs = new ArrayList<>();
    for (String each : wanted.isEmpty() ? usual(github) : wanted) {
      outputs.add(output(each, base));
    }
    List<String> printed =
        outputs.stream().filter(o -> o.file() == null).map(o -> o.format().name()).toList();
    if (printed.size() > 1 && !SHARING.containsAll(printed)) {
      throw new RequestException("build.formats-collide", String.join(", ", printed));
    }
    return new ReportOutputs(outputs);
  }

  private static List<String> usual(boolean github) {
    return github ? List.of(TEXT, "github") : List.of(TEXT);
  }

  private static Output output(String wanted, Path base) throws BuildException {
    int equals = wanted.indexOf('=');
    String name = equals < 0 ? wanted : wanted.substring(0, equals);
    Path file = equals < 0 ? null : base.resolve(wanted.substring(equals + 1));
    ReportFormat format =
        ReportFormats.named(name)
            .orElseThrow(() -> new RequestException("build.bad-format", name, known()));
    return new Output(format, file);
  }

  private static String known() {
    return ReportFormats.all().stream().map(ReportFormat::name).collect(Collectors.joining(", "));
  }

  /** Whether people read the output. */
  public boolean hasText() {
    return outputs.stream().anyMatch(o -> o.file() == null && o.format().name().equals(TEXT));
  }

  /** What programs read on the output; empty if nothing is meant for them there. */
  public String forPrograms(Report report) {
    return outputs.stream()
        .filter(o -> o.file() == null && !o.format().name().equals(TEXT))
        .map(o -> o.format().format(report))
        .collect(Collectors.joining());
  }

  /**
   * Writes the files.
   *
   * @throws BuildException if one cannot be written
   */
  public void writeFiles(Report report) throws BuildException {
    for (Output output : outputs) {
      if (output.file() != null) {
        write(output.file(), output.format().format(report));
      }
    }
  }

  /**
   * Writes a text into a file, and the folders above it.
   *
   * @throws BuildException if it cannot be written
   */
  public static void write(Path file, String text) throws BuildException {
    try {
      ReportFiles.write(file, text);
    } catch (UncheckedIOException e) {
      throw new BuildException(
          "build.unwritable", List.of(file.toString(), String.valueOf(e.getMessage())), e);
    }
  }
}
