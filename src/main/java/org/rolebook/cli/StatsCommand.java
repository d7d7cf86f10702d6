package org.rolebook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.rolebook.build.BuildException;
import org.rolebook.build.Engine;
import org.rolebook.build.FactsResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what a handbook consists of. */
@Command(name = "stats", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class StatsCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final ContentOptions options = new ContentOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      descriptionKey = "stats-format")
  private String format = "text";

  StatsCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws BuildException {
    FactsResult result = new Engine().facts(options.request());
    out.print(result.in(format));
    if (!result.warning().isEmpty()) {
      err.println(result.warning());
    }
    return Main.FINE;
  }
}
