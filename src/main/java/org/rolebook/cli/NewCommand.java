package org.rolebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.Author;
import org.rolebook.build.BuildException;
import org.rolebook.build.NewRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds one file to a handbook. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "KIND")
  private String kind = "";

  @Option(names = "--title", paramLabel = "TEXT", required = true, descriptionKey = "new-title")
  private String title = "";

  @Option(names = "--unit", paramLabel = "UNIT")
  private @Nullable String unit;

  @Option(names = "--english", paramLabel = "TEXT")
  private @Nullable String english;

  @Option(names = "--id", paramLabel = "NAME")
  private @Nullable String id;

  @Option(names = "--code", paramLabel = "CODE")
  private @Nullable String code;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content = Path.of("content");

  @Option(names = "--lang", paramLabel = "TAG")
  private @Nullable String lang;

  NewCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BuildException {
    NewRequest wanted = new NewRequest(kind, unit, title, english, id, code);
    new Author().add(ContentOptions.request(content, lang), wanted).forEach(out::println);
    return Main.FINE;
  }
}
