package org.rolebook.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one right answer to a finding, as edits of the sources: all of them or none.
 *
 * @param edits the changes, in the order in which they are told; at least one
 */
public record Fix(List<Edit> edits) {

  /** What needs no quotation marks in YAML, nor means anything in Markdown. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:\\[\\[)?[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./_%()（）·-]*[\\p{L}\\p{N}%)）])?");

  /** Keeps an immutable copy. */
  public Fix {
    edits = List.copyOf(edits);
  }

  /**
   * A value that has one right form; quotation marks around it stay.
   *
   * @param span where the value stands
   * @param line text of the line of that place
   * @param written the value as it is read
   * @param right the value as it should be
   * @return null where the file does not hold that value in so many characters, or where the right
   *     one would need quotation marks that are not there
   */
  public static @Nullable Fix ofValue(SourceSpan span, String line, String written, String right) {
    String found = span.in(line);
    if (found == null) {
      return null;
    }
    if (found.equals(written)) {
      return PLAIN.matcher(right).matches() ? source(span, found, right) : null;
    }
    boolean quoted = found.length() > 1 && "'\"".indexOf(found.charAt(0)) >= 0;
    String mark = quoted ? found.substring(0, 1) : "";
    boolean same = quoted && found.equals(mark + written + mark) && !right.contains(mark);
    return same ? source(span, found, mark + right + mark) : null;
  }

  /** Characters of the source that have one right form. */
  public static Fix source(SourceSpan span, String written, String replacement) {
    return new Fix(List.of(new Edit(span, written, replacement)));
  }

  /** The edits by the file in which they are made. */
  public SortedMap<String, List<Edit>> byFile() {
    SortedMap<String, List<Edit>> files = new TreeMap<>();
    for (Edit edit : edits) {
      files.computeIfAbsent(edit.span().file(), file -> new ArrayList<>()).add(edit);
    }
    return files;
  }
}
