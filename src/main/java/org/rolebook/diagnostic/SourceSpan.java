package org.rolebook.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one source file.
 *
 * @param file path of the file, relative to the content folder, with {@code /} as separator
 * @param line first line, from 1
 * @param column first column, from 1, counted in Unicode code points
 * @param endLine line of the end, from 1, not before {@code line}
 * @param endColumn column just behind the end, from 1, counted in code points
 */
public record SourceSpan(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<SourceSpan> {

  private static final Comparator<SourceSpan> ORDER =
      Comparator.comparing(SourceSpan::file)
          .thenComparingInt(SourceSpan::line)
          .thenComparingInt(SourceSpan::column)
          .thenComparingInt(SourceSpan::endLine)
          .thenComparingInt(SourceSpan::endColumn);

  /** The first character of a file: where a finding about the file as a whole is shown. */
  public static SourceSpan startOf(String file) {
    return new SourceSpan(file, 1, 1, 1, 1);
  }

  /** Sorts by file, then by place in the file. */
  @Override
  public int compareTo(SourceSpan other) {
    return ORDER.compare(this, other);
  }

  /** What stands there, given the text of its line; null for a stretch over several lines. */
  public @Nullable String in(String text) {
    int length = text.codePointCount(0, text.length());
    boolean within = line == endLine && column <= endColumn && endColumn <= length + 1;
    return within
        ? text.substring(
            text.offsetByCodePoints(0, column - 1), text.offsetByCodePoints(0, endColumn - 1))
        : null;
  }

  /** {@code file:line:column}, the form that editors and terminals turn into a link. */
  public String address() {
    return file + ":" + line + ":" + column;
  }
}
