package org.rolebook.transaction;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes of this program. */
final class Children {

  private static final List<String> WITHOUT_PRIVILEGES =
      List.of(
          "setpriv",
          "--bounding-set",
          "-dac_override,-dac_read_search,-fowner,-chown",
          "--inh-caps",
          "-all");

  private Children() {}

  /** The command line, with its arguments. */
  static ProcessBuilder commandLine(String... arguments) {
    List<String> all = java("org.rolebook.cli.Main");
    all.addAll(List.of(arguments));
    return quiet(all);
  }

  /** The command line's build of a content folder. */
  static ProcessBuilder build(Path content, Path output) {
    return commandLine(
        "build",
        content.toString(),
        "-o",
        output.toString(),
        "--fail-on",
        "error",
        "--lang",
        "en",
        "--today",
        Generations.DAY.toString());
  }

  /**
   * A process that builds when it is told to.
   *
   * @param privileged whether it keeps the right of root to ignore permissions
   * @param remembers whether it takes over what it can
   */
  static ProcessBuilder worker(boolean privileged, boolean remembers) {
    List<String> all = new ArrayList<>();
    if (!privileged && isRoot()) {
      all.addAll(WITHOUT_PRIVILEGES);
    }
    all.addAll(java(BuildWorker.class.getName()));
    all.add(String.valueOf(remembers));
    return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }

  private static List<String> java(String type) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-cp",
            classes(),
            type));
  }

  private static String classes() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static ProcessBuilder quiet(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  /** Whether a command can be run here. */
  static boolean canRun(String... command) throws InterruptedException {
    try {
      return quiet(List.of(command)).redirectInput(new File("/dev/null")).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
