package org.rolebook.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.InitDialogue;
import org.rolebook.build.InitRequest;
import org.rolebook.build.InitResult;
import org.rolebook.build.Initiation;
import org.rolebook.build.Terminal;
import org.rolebook.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a handbook from a starter. */
@Command(name = "init", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {

  private static final String PROGRAM = "java -jar rolebook.jar ";

  private final PrintWriter out;
  private final Messages words;

  @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", defaultValue = "")
  private Path folder = Path.of("");

  @Option(names = "--starter", paramLabel = "NAME")
  private @Nullable String starter;

  @Option(names = "--languages", paramLabel = "TAG", split = ",")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "init-title")
  private @Nullable String title;

  @Option(names = "--pom", negatable = true, defaultValue = Option.NULL_VALUE)
  private @Nullable Boolean pom;

  @Option(names = "--list")
  private boolean list;

  @Option(names = "--force")
  private boolean force;

  @Option(names = {"-y", "--yes"})
  private boolean yes;

  @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "init-lang")
  private @Nullable String lang;

  InitCommand(PrintWriter out, Messages words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public Integer call() throws BuildException {
    Messages spoken = lang == null ? words : Messages.of(lang);
    Initiation initiation = new Initiation(spoken);
    if (list) {
      initiation.list().forEach(out::println);
      return Main.FINE;
    }
    InitRequest request =
        new InitRequest(folder, starter, languages, title, pom, force, Version.ofPlugin());
    Console terminal = yes ? null : Terminal.find();
    if (terminal != null) {
      BufferedReader typed = new BufferedReader(terminal.reader());
      request = new InitDialogue(spoken, typed, terminal.writer()).complete(request);
    }
    InitResult result = initiation.run(request);
    result.lines(PROGRAM + "serve", PROGRAM + "build").forEach(out::println);
    return Main.FINE;
  }
}
