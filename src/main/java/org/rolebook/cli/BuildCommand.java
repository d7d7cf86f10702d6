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

/** Checks a handbook and publishes its site. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private final HandbookOptions options = new HandbookOptions();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      defaultValue = "target/handbook")
  private Path output = Path.of("target", "handbook");

  @Option(names = "--no-cache")
  private boolean everything;

  BuildCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BuildException {
    BuildResult result = Engine.remembering(!everything).build(options.request(output));
    if (!result.report().diagnostics().isEmpty()) {
      TextReport.print(out, result.report(), color.enabled());
    }
    result.warningTexts().forEach(out::println);
    out.println(result.summary());
    return result.failed() ? Main.FINDINGS : Main.FINE;
  }
}
