package org.rolebook.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a tutorial: what its reader types, sees or writes. What is written says so
 * behind the fence: {@code title=FILE} is a whole file, {@code append=FILE} goes to the end of one,
 * and {@code find=FILE} is to be replaced by the block {@code replace} that follows.
 *
 * @param place page and line of the opening fence
 * @param language word behind the fence
 * @param deed {@code title}, {@code append}, {@code find}, {@code replace}, or empty
 * @param file the file of the deed; empty if it names none
 * @param text the text of the block
 */
record TutorialStep(String place, String language, String deed, String file, String text) {

  private static final Pattern FENCE =
      Pattern.compile("```(\\w+)(?: (title|append|find|replace)(?:=(\\S+))?)?");

  /** The blocks of a page, in order. */
  static List<TutorialStep> of(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<TutorialStep> steps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
        steps.add(
            new TutorialStep(
                page + ":" + (i + 1),
                fence.group(1),
                fence.group(2) == null ? "" : fence.group(2),
                fence.group(3) == null ? "" : fence.group(3),
                text));
        i = end;
      } else if (lines.get(i).startsWith("```")) {
        throw new IllegalArgumentException(page + ":" + (i + 1) + ": " + lines.get(i));
      }
    }
    return steps;
  }
}
