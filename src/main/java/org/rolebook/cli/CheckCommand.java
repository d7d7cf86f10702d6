package org.rolebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.ReportFormat;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks a handbook and writes nothing but the report. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private static final String TEXT = "text";

  private final PrintWriter out;
  private final Messages words;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final HandbookOptions options = new HandbookOptions();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = TEXT)
  private String format = TEXT;

  CheckCommand(PrintWriter out, Messages words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public Integer call() throws BuildException {
    ReportFormat wanted = format();
    BuildResult result = new Engine().check(options.request(Path.of("target", "handbook")));
    out.print(wanted.format(result.report()));
    return result.failed() ? Main.FINDINGS : Main.FINE;
  }

  private ReportFormat format() {
    if (format.equals(TEXT)) {
      return ReportFormats.text(Ansi.AUTO.enabled());
    }
    return ReportFormats.named(format)
        .orElseThrow(
            () ->
                new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    words.text("cli.bad-format", format)));
  }
}
