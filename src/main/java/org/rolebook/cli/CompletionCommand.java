package org.rolebook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  CompletionCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      CommandLine whole = spec.root().commandLine();
      out.print(AutoComplete.bash(whole.getCommandName(), whole));
    }
    return Main.FINE;
  }
}
