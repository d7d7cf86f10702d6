package org.rolebook.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fenced block of a page that shows a file, mostly one of a content folder. A block of YAML names
 * its file in its first line ({@code # content/shop/unit.yaml}; with {@code , continued} it goes on
 * where an earlier block of that file ended), a block of Markdown behind the fence ({@code
 * title=content/shop/clerk.md}), since front matter has to stand in the first line.
 *
 * @param page the page that shows it
 * @param line line of the opening fence, from 1
 * @param language word behind the fence; empty if there is none
 * @param file path of the shown file; null if the block names none
 * @param continued whether the text goes on where an earlier block of the file ended
 * @param text the text of the block
 */
record Example(
    Path page, int line, String language, @Nullable Path file, boolean continued, String text) {

  private static final String CONTENT = "content";
  private static final Pattern FENCE =
      Pattern.compile("```(\\w*)(?: title=((?:content|theme)/\\S+))?");
  private static final Pattern FIRST_LINE =
      Pattern.compile("# ([\\w./-]+\\.ya?ml|content/\\S+?)((?:, continued)|(?:（续）))?");

  /** The fenced blocks of a page, in order. */
  static List<Example> of(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        examples.add(of(page, i + 1, fence, lines.subList(i + 1, end)));
        i = end;
      }
    }
    return examples;
  }

  /** Writes all files of a content folder that a page shows. */
  static void layOut(Path page, Path folder) throws IOException {
    for (Example example : of(page)) {
      if (example.isContent()) {
        example.writeInto(folder);
      }
    }
  }

  private void writeInto(Path folder) throws IOException {
    Path shown = file;
    assertThat(shown).as("file of the example at %s", this).isNotNull();
    Path path = folder.resolve(shown);
    Files.createDirectories(path.getParent());
    if (continued) {
      assertThat(path).as("what the example at %s continues", this).exists();
      Files.writeString(path, text, UTF_8, StandardOpenOption.APPEND);
    } else {
      assertThat(path).as("file of the example at %s", this).doesNotExist();
      Files.writeString(path, text, UTF_8);
    }
  }

  private static Example of(Path page, int line, Matcher fence, List<String> block) {
    String text = String.join("\n", block) + "\n";
    Matcher first = FIRST_LINE.matcher(block.isEmpty() ? "" : block.get(0));
    if (fence.group(2) != null) {
      return new Example(page, line, fence.group(1), Path.of(fence.group(2)), false, text);
    }
    return first.matches()
        ? new Example(
            page, line, fence.group(1), Path.of(first.group(1)), first.group(2) != null, text)
        : new Example(page, line, fence.group(1), null, false, text);
  }

  /** Whether it is a file of a content folder, as all YAML is that names no other file. */
  boolean isContent() {
    return language.equals("markdown")
        || (language.equals("yaml") && (file == null || file.startsWith(CONTENT)));
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
