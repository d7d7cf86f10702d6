package org.rolebook.transaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A {@link BuildWorker} seen from outside. */
final class Worker implements AutoCloseable {

  private final Process process;
  private final PrintStream orders;
  private final BufferedReader answers;

  Worker(boolean privileged) throws IOException {
    this(privileged, false);
  }

  Worker(boolean privileged, boolean remembers) throws IOException {
    process = Children.worker(privileged, remembers).start();
    orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Tells it to build; does not wait. */
  void begin(Path content, Path output) {
    orders.println(content + "\t" + output);
  }

  /** What came of it. */
  @Nullable String answer() throws IOException {
    return answers.readLine();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
