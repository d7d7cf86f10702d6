package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.preview.Patience;

/** A reader who follows a tutorial to the letter, in a folder of their own. */
final class TutorialRun implements AutoCloseable {

  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final String PROGRAM = "java -jar rolebook.jar ";
  private static final String SERVE = "serve";

  private final Path folder;
  private final Path outputs;
  private final List<String> system;
  private @Nullable Process preview;
  private Path output;
  private int seen;
  private int runs;
  private String wanted = "";
  private String mended = "";

  /**
   * A reader whose computer speaks some language.
   *
   * @param folder where the tutorial is followed
   * @param outputs where the outputs of the commands are kept
   * @param system options of Java that tell the language
   */
  TutorialRun(Path folder, Path outputs, String... system) {
    this.folder = folder;
    this.outputs = outputs;
    this.system = List.of(system);
    this.output = outputs.resolve("0");
  }

  void take(TutorialStep step) throws IOException, InterruptedException {
    switch (step.language() + " " + step.deed()) {
      case "shell " -> type(step);
      case "text " -> see(step);
      case "yaml title" -> write(step.file(), step.text());
      case "yaml append" -> write(step.file(), Files.readString(path(step.file())) + step.text());
      case "yaml find" -> find(step);
      case "yaml replace" -> replace(step);
      default -> throw new IllegalArgumentException(step.toString());
    }
  }

  /** What the preview answers. */
  String served(String page) throws IOException, InterruptedException {
    Matcher address = ADDRESS.matcher(Files.readString(outputs.resolve(SERVE)));
    assertThat(address.find()).isTrue();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address.group() + page)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  @Override
  public void close() {
    Process running = preview;
    if (running != null) {
      running.destroyForcibly();
    }
  }

  private void type(TutorialStep step) throws IOException, InterruptedException {
    for (String command : step.text().lines().toList()) {
      assertThat(command).as(step.place()).startsWith(PROGRAM);
      List<String> arguments = arguments(command.substring(PROGRAM.length()));
      boolean serves = arguments.equals(List.of(SERVE));
      seen = 0;
      output = outputs.resolve(serves ? SERVE : String.valueOf(++runs));
      Process process = start(arguments);
      if (serves) {
        preview = process;
      } else {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(step.place()).isTrue();
        assertThat(process.exitValue()).as(step.place() + told()).isZero();
      }
    }
  }

  private static List<String> arguments(String command) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(command);
    while (argument.find()) {
      arguments.add(argument.group(1) != null ? argument.group(1) : argument.group(2));
    }
    return arguments;
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
    command.addAll(system);
    command.addAll(List.of("-cp", classPath(), "org.rolebook.cli.Main"));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  /** The class path of this test, from any folder. */
  private static String classPath() {
    String separator = System.getProperty("path.separator", ":");
    return String.join(
        separator,
        Arrays.stream(System.getProperty("java.class.path", "").split(separator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  /** The lines shown come one after the other in the output; those of a preview in due time. */
  private void see(TutorialStep step) throws IOException, InterruptedException {
    List<String> shown = step.text().lines().map(TutorialRun::masked).toList();
    Process running = preview;
    boolean last =
        shown.equals(List.of("The preview has ended.")) || shown.equals(List.of("预览已结束。"));
    if (last && running != null) {
      running.destroy();
      running.waitFor();
      output = outputs.resolve(SERVE);
    }
    if (output.endsWith(SERVE)) {
      Patience.until(step.place() + ": " + shown, () -> follows(shown));
    } else {
      assertThat(follows(shown)).as(step.place() + told()).isTrue();
    }
  }

  private boolean follows(List<String> shown) throws IOException {
    List<String> lines = Files.readString(output).lines().map(TutorialRun::masked).toList();
    int at = Collections.indexOfSubList(lines.subList(seen, lines.size()), shown);
    if (at < 0) {
      return false;
    }
    seen += at + shown.size();
    return true;
  }

  /** Without what differs from day to day: counts and times, but not places in files. */
  private static String masked(String line) {
    return line.matches(".*:\\d+:\\d+: .*| +\\d+ \\| .*")
        ? line
        : line.replaceAll("\\d+(\\.\\d+)?", "0");
  }

  private String told() throws IOException {
    return ":\n" + Files.readString(output);
  }

  private void find(TutorialStep step) throws IOException {
    assertThat(Files.readString(path(step.file())))
        .as(step.place())
        .containsOnlyOnce("\n" + step.text());
    mended = step.file();
    wanted = step.text();
  }

  private void replace(TutorialStep step) throws IOException {
    write(mended, Files.readString(path(mended)).replace(wanted, step.text()));
  }

  /** After a change the reader looks at the preview, if there is one. */
  private void write(String file, String text) throws IOException {
    if (preview != null && preview.isAlive()) {
      output = outputs.resolve(SERVE);
      seen = (int) Files.readString(output).lines().count();
    }
    Files.writeString(path(file), text);
  }
}
