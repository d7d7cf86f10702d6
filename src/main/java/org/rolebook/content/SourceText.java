package org.rolebook.content;

import java.util.List;
import org.rolebook.diagnostic.SourceSpan;

/**
 * The decoded text of one source file, by lines.
 *
 * @param path path below the content folder, with {@code /} as separator
 * @param lines the lines without their ends
 */
record SourceText(String path, List<String> lines) {

  SourceText {
    lines = List.copyOf(lines);
  }

  /** Splits a text into lines, whatever ends them. */
  static SourceText of(String path, String text) {
    String breaks = text.indexOf('\r') < 0 ? "\n" : "\r\n|\r|\n";
    return new SourceText(path, List.of(text.split(breaks, -1)));
  }

  /** A file without a word. */
  static SourceText empty(String path) {
    return new SourceText(path, List.of(""));
  }

  /** The text of a line, from 1; empty past the end. */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The whole text with plain line feeds. */
  String text() {
    return String.join("\n", lines);
  }

  /** A span within one line, from UTF-16 offsets counted from 0. */
  SourceSpan span(int line, int from, int to) {
    return new SourceSpan(path, line, column(line, from), line, column(line, to));
  }

  /** The span from a line's offset to another line's offset, offsets in UTF-16 from 0. */
  SourceSpan span(int line, int from, int endLine, int to) {
    return new SourceSpan(path, line, column(line, from), endLine, column(endLine, to));
  }

  private int column(int line, int offset) {
    String text = line(line);
    return text.codePointCount(0, Math.min(offset, text.length())) + 1;
  }
}
