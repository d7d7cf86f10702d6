package org.rolebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.Theming;
import org.rolebook.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies templates for editing, and tells how the copies stand to the built-in ones. */
@Command(name = "theme", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ThemeCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final Messages words;

  @Parameters(arity = "0..*", paramLabel = "FILE")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      defaultValue = "theme",
      descriptionKey = "theme-templates")
  private Path templates = Path.of("theme");

  @Option(names = "--list", descriptionKey = "theme-list")
  private boolean list;

  @Option(names = "--status")
  private boolean status;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "init-lang")
  private @Nullable String lang;

  ThemeCommand(PrintWriter out, Messages words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public Integer call() throws BuildException {
    Theming theming = new Theming(lang == null ? words : Messages.of(lang));
    List<String> told =
        list
            ? theming.list()
            : status
                ? theming.status(templates)
                : theming.copy(templates, files, force, Version.ofPlugin());
    told.forEach(out::println);
    return Main.FINE;
  }
}
