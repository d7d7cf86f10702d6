package org.rolebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.i18n.Messages;
import org.rolebook.preview.Preview;
import org.rolebook.preview.PreviewException;
import org.rolebook.preview.PreviewRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a handbook while it is being written, until it is told to end. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

  private static final Path NOWHERE = Path.of("target", "handbook");

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages words;

  @Mixin private final HandbookOptions options = new HandbookOptions();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(names = "--port", paramLabel = "NUMBER")
  private @Nullable Integer port;

  @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = PreviewRequest.LOCAL)
  private String address = PreviewRequest.LOCAL;

  @Option(names = "--editor", paramLabel = "EDITOR", defaultValue = PreviewRequest.USUAL_EDITOR)
  private String editor = PreviewRequest.USUAL_EDITOR;

  ServeCommand(PrintWriter out, PrintWriter err, Messages words) {
    this.out = out;
    this.err = err;
    this.words = words;
  }

  @Override
  public Integer call() throws BuildException {
    PreviewRequest request =
        new PreviewRequest(() -> options.request(NOWHERE), address, port, editor, words);
    try (Preview preview =
        Preview.start(request, new TerminalLog(out, err, color.enabled(), words))) {
      preview.serve();
      return Main.FINE;
    } catch (PreviewException e) {
      err.println(e.explain(words));
      return Main.CANNOT_RUN;
    }
  }
}
