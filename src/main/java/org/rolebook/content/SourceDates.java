package org.rolebook.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When the files of a content folder were last changed, by the commits of its git repository: the
 * day that the author's clock showed. The whole history is read once.
 *
 * @param byFile path below the content folder, with {@code /}, to the day of the last change
 * @param shallow whether the history was cut off, so that nothing can be said
 */
public record SourceDates(NavigableMap<String, LocalDate> byFile, boolean shallow) {

  /** Nothing is known. */
  public static final SourceDates NONE = new SourceDates(Collections.emptyNavigableMap(), false);

  private static final String COMMIT = "\u0001";

  /** Keeps an immutable copy. */
  public SourceDates {
    byFile = Collections.unmodifiableNavigableMap(new TreeMap<>(byFile));
  }

  /** Asks git; nothing is known outside a repository and without git. */
  public static SourceDates of(Path content) {
    String shallow = git(content, "rev-parse", "--is-shallow-repository");
    if (shallow == null) {
      return NONE;
    }
    if (shallow.strip().equals("true")) {
      return new SourceDates(Collections.emptyNavigableMap(), true);
    }
    String log =
        git(
            content,
            "log",
            "--format=%x01%as",
            "--name-only",
            "--no-renames",
            "--no-show-signature",
            "-z",
            "--relative",
            "--",
            ".");
    return log == null ? NONE : new SourceDates(parsed(log), false);
  }

  /** The newest commit comes first, so the first day that names a file is its own. */
  static NavigableMap<String, LocalDate> parsed(String log) {
    NavigableMap<String, LocalDate> dates = new TreeMap<>();
    LocalDate day = LocalDate.EPOCH;
    boolean isFirst = false;
    for (String token : log.split("\0", -1)) {
      if (token.startsWith(COMMIT)) {
        day = LocalDate.parse(token.substring(COMMIT.length()).strip());
        isFirst = true;
      } else if (!token.isEmpty()) {
        dates.putIfAbsent(isFirst ? token.substring(1) : token, day);
        isFirst = false;
      }
    }
    return dates;
  }

  /** What git answers; null if it fails or is not there. */
  private static @Nullable String git(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      try (InputStream answer = process.getInputStream()) {
        String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? text : null;
      }
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
