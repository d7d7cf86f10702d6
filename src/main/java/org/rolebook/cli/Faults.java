package org.rolebook.cli;

import org.rolebook.build.BuildException;
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
    } else {
      line.getErr().println(words.text("cli.fault"));
      e.printStackTrace(line.getErr());
    }
    return Main.CANNOT_RUN;
  }
}
