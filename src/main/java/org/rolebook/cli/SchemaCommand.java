package org.rolebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rolebook.build.Author;
import org.rolebook.build.BuildException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the JSON Schemas of a handbook, for editors. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private final ContentOptions options = new ContentOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      defaultValue = ".rolebook/schema",
      descriptionKey = "schema-output")
  private Path output = Path.of(".rolebook", "schema");

  @Option(names = "--ids")
  private boolean ids;

  SchemaCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BuildException {
    out.println(new Author().schemas(options.request(), output, ids));
    return Main.FINE;
  }
}
