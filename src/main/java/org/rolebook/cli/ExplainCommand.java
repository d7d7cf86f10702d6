package org.rolebook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.RuleGuide;
import org.rolebook.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule, or the list of all. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages words;

  @Parameters(index = "0", arity = "0..1", paramLabel = "RULE")
  private @Nullable String rule;

  @Option(names = "--lang", paramLabel = "TAG")
  private @Nullable String lang;

  ExplainCommand(PrintWriter out, PrintWriter err, Messages words) {
    this.out = out;
    this.err = err;
    this.words = words;
  }

  @Override
  public Integer call() {
    RuleGuide guide = new RuleGuide(lang == null ? words : Messages.of(lang));
    if (rule == null) {
      out.print(guide.list());
    } else if (guide.knows(rule)) {
      out.print(guide.explain(rule));
    } else {
      err.println(guide.unknown(rule));
      return Main.CANNOT_RUN;
    }
    return Main.FINE;
  }
}
