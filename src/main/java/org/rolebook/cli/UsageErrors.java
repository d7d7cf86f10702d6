package org.rolebook.cli;

import java.io.PrintWriter;
import org.rolebook.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Answers options that make no sense: says what, and where the help is. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Messages words;

  UsageErrors(Messages words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(words.text("cli.bad-options", String.valueOf(e.getMessage())));
    err.println(words.text("cli.see-help", line.getCommandSpec().qualifiedName()));
    return Main.CANNOT_RUN;
  }
}
