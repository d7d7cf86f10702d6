package org.rolebook.cli;

import java.io.PrintWriter;
import org.rolebook.build.BuildException;
import org.rolebook.build.RequestException;
import org.rolebook.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers a build that cannot run, in a sentence; only a fault of the program shows a trace. */
final class Faults implements IExecutionExceptionHandler {

  private final Messages words;

  Faults(Messages words) {
    this.words = words;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    if (e instanceof BuildException fault) {
      line.getErr().println(fault.explain(words));
      if (fault instanceof RequestException) {
        String command = line.getCommandSpec().qualifiedName();
        line.getErr().println(words.text("cli.see-help", command));
      }
      return Main.CANNOT_RUN;
    }
    return tell(e, line.getErr(), words);
  }

  /** A fault of the program itself, with what its maintainers need. */
  static int tell(Throwable fault, PrintWriter err, Messages words) {
    err.println(words.text("cli.fault"));
    fault.printStackTrace(err);
    return Main.CANNOT_RUN;
  }
}
