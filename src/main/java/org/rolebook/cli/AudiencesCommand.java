package org.rolebook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.AudiencesResult;
import org.rolebook.build.BuildException;
import org.rolebook.build.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who sees what. */
@Command(name = "audiences", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AudiencesCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final ContentOptions options = new ContentOptions();

  @Option(names = "--of", paramLabel = "ELEMENT", descriptionKey = "audiences-of")
  private @Nullable String of;

  AudiencesCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws BuildException {
    AudiencesResult result = new Engine().audiences(options.request(), of);
    out.print(result.text());
    if (!result.warning().isEmpty()) {
      err.println(result.warning());
    }
    return Main.FINE;
  }
}
