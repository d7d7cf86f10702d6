package org.rolebook.transaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;

/**
 * Builds for each line on its input, a content folder and an output with a tab between, and answers
 * with {@code ok} or with what the build failed of. Remembers builds if its first argument says
 * {@code true}.
 */
final class BuildWorker {

  private BuildWorker() {}

  /** Runs until the input ends. */
  public static void main(String[] arguments) throws IOException {
    boolean remembers = arguments.length > 0 && Boolean.parseBoolean(arguments[0]);
    Engine engine = new Engine().remembering(remembers);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\t", 2);
      System.out.println(build(engine, Path.of(parts[0]), Path.of(parts[1])));
    }
  }

  private static String build(Engine engine, Path content, Path output) {
    BuildRequest request =
        new BuildRequest(
            content, output, null, null, "en", Severity.ERROR, "content", Generations.DAY);
    try {
      engine.build(request);
      return "ok";
    } catch (BuildException e) {
      return key(e);
    }
  }

  /** What a build failed of, such as {@code publish.busy}. */
  static String key(BuildException failure) {
    return String.valueOf(failure.getMessage()).split(" ", 2)[0];
  }
}
