package org.rolebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes a handbook's site and packs it into one zip file. */
@Command(name = "package", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PackageCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private final HandbookOptions options = new HandbookOptions();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      defaultValue = "target/handbook")
  private Path output = Path.of("target", "handbook");

  @Option(names = "--archive", paramLabel = "FILE", defaultValue = "target/handbook.zip")
  private Path archive = Path.of("target", "handbook.zip");

  @Option(names = "--no-cache")
  private boolean everything;

  PackageCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BuildException {
    BuildResult result = Engine.remembering(!everything).pack(options.request(output), archive);
    if (!result.report().diagnostics().isEmpty()) {
      TextReport.print(out, result.report(), color.enabled());
    }
    result.warningTexts().forEach(out::println);
    out.println(result.summary());
    return result.failed() ? Main.FINDINGS : Main.FINE;
  }
}
