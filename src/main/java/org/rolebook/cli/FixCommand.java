package org.rolebook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.rolebook.build.BuildException;
import org.rolebook.build.Engine;
import org.rolebook.build.FixResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what can be corrected in one way only; writes it where that is asked for. */
@Command(name = "fix", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FixCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final ContentOptions options = new ContentOptions();

  @Option(names = "--write")
  private boolean write;

  FixCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws BuildException {
    FixResult result = new Engine().fix(options.request(), write);
    out.print(result.diff());
    result.notes().forEach(err::println);
    return Main.FINE;
  }
}
