package org.rolebook.content;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;

/**
 * The two parts of a Markdown file.
 *
 * @param yaml the YAML between the first two {@code ---} lines, padded with line feeds so that its
 *     lines count as in the file; empty where there is none
 * @param body the rest, padded likewise
 */
record FrontMatter(String yaml, String body) {

  private static final String FENCE = "---";

  private static final Pattern ATTRIBUTE = Pattern.compile("[\\p{L}][^:：\\s]*\\s?[:：].*");

  /** Splits a file; null after a finding, where the front matter is never closed. */
  static @Nullable FrontMatter split(SourceText source, Problems problems) {
    List<String> lines = source.lines();
    if (!lines.get(0).stripTrailing().equals(FENCE)) {
      int late = late(lines);
      if (late < 0) {
        return new FrontMatter("", source.text());
      }
      problems.error("front-matter", "not-first", source.span(late + 1, 0, FENCE.length()));
      return null;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        String yaml = "\n" + String.join("\n", lines.subList(1, i));
        String body = "\n".repeat(i + 1) + String.join("\n", lines.subList(i + 1, lines.size()));
        return new FrontMatter(yaml, body);
      }
    }
    SourceSpan open = source.span(1, 0, lines.get(0).length());
    problems.error("front-matter", "unclosed", open);
    return null;
  }

  /** Index of the first line with a sign, if it begins attributes too late; -1 if it does not. */
  private static int late(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    boolean opens =
        first > 0
            && first + 1 < lines.size()
            && lines.get(first).strip().equals(FENCE)
            && ATTRIBUTE.matcher(lines.get(first + 1)).matches();
    return opens ? first : -1;
  }
}
