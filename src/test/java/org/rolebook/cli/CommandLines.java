package org.rolebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.rolebook.i18n.Messages;
import picocli.CommandLine;

/** The real command line, to ask it what it understands. */
public final class CommandLines {

  private CommandLines() {}

  /** All commands with their options; nothing that they print is seen. */
  public static CommandLine all() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.commandLine(nowhere, nowhere, Messages.of("en"), new Surroundings(false, false));
  }
}
