package org.rolebook.preview;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rolebook.build.BuildRequest;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

/**
 * Measures how long it takes from saving a position to its reloaded page, in a preview that is
 * warm; run by hand. Arguments: a content folder, of which a copy is made, the path of a position
 * in it as YAML or Markdown, the number of saves (20) and of saves before them (20), the
 * milliseconds between two of them (1500), the field of the position that is changed (summary), and
 * the page that is looked at (its own).
 */
final class SaveCost {

  private static final double MILLION = 1e6;

  /** Begins what stands before the text of a Markdown file. */
  private static final String FRONT = "---\n";

  private SaveCost() {}

  /** Measures and prints. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("save-cost");
    Path content = folder.resolve("content");
    copy(Path.of(args[0]), content);
    int saves = number(args, 2, 20);
    String own = "/" + args[1].replaceFirst("\\.(yaml|md)$", ".html");
    Edit edit =
        new Edit(content.resolve(args[1]), argument(args, 5, "summary"), argument(args, 6, own));
    BuildRequest request =
        new BuildRequest(
            content,
            folder.resolve("out"),
            null,
            null,
            "en",
            Severity.ERROR,
            "content",
            LocalDate.EPOCH);
    PreviewRequest wanted =
        new PreviewRequest(() -> request, PreviewRequest.LOCAL, 0, "none", Messages.of("en"));
    try (Preview preview = Preview.start(wanted, new RecordedLog())) {
      long[] times = new long[saves];
      for (int i = -number(args, 3, 20); i < saves; i++) {
        long time = save(preview, edit, i);
        if (i >= 0) {
          times[i] = time;
        }
        Thread.sleep(number(args, 4, 1500));
      }
      print(times);
    }
    LittleHandbook.delete(folder);
  }

  private static String argument(String[] args, int index, String otherwise) {
    return args.length > index ? args[index] : otherwise;
  }

  private static int number(String[] args, int index, int otherwise) {
    return Integer.parseInt(argument(args, index, Integer.toString(otherwise)));
  }

  /**
   * What is done again and again.
   *
   * @param file that is saved
   * @param field of which the text is another one each time
   * @param page that shows it
   */
  private record Edit(Path file, String field, String page) {

    /** Saves the file with a text. */
    void write(String value) throws IOException {
      String text = Files.readString(file).replaceAll("(?m)^" + field + ": .*$\n?", "");
      String front = text.startsWith(FRONT) ? FRONT : "";
      String rest = text.substring(front.length());
      Files.writeString(file, front + field + ": " + value + "\n" + rest);
    }
  }

  private static long save(Preview preview, Edit edit, int number) throws Exception {
    String mark = "save number " + (number + 1000);
    long cpu = processorTime();
    long start = System.nanoTime();
    edit.write(mark);
    while (!RawHttp.get(preview, edit.page()).body().contains(mark)) {
      Thread.sleep(2);
    }
    long time = System.nanoTime() - start;
    System.out.printf(
        "%4d: %7.1f ms, %7.1f ms of processor%n",
        number, time / MILLION, (processorTime() - cpu) / MILLION);
    return time;
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void print(long[] times) {
    Arrays.sort(times);
    System.out.printf(
        "median %.1f ms, least %.1f ms, most %.1f ms of %d saves%n",
        times[times.length / 2] / MILLION,
        times[0] / MILLION,
        times[times.length - 1] / MILLION,
        times.length);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(from)) {
      all = files.toList();
    }
    for (Path file : all) {
      Path copy = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy);
      }
    }
  }
}
