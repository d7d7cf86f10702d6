package org.rolebook.diagnostic;

import java.util.PrimitiveIterator;

/**
 * A source line with the part that a finding is about, for surfaces that mark text instead of
 * putting carets below it. Cut and made safe to show as in a text report.
 *
 * @param before what stands before the marked part
 * @param marked the marked part; a blank where nothing is left to mark
 * @param after what stands behind it
 */
public record Quote(String before, String marked, String after) {

  /**
   * Marks a span in its first line.
   *
   * @param line the line, without line end
   */
  public static Quote of(String line, SourceSpan span) {
    Excerpt excerpt = Excerpt.of(line, span);
    String text = excerpt.text();
    int start = indexAt(text, excerpt.offset());
    int end = Math.max(start, indexAt(text, excerpt.offset() + excerpt.carets()));
    String marked = start == end ? " " : text.substring(start, end);
    return new Quote(text.substring(0, start), marked, text.substring(end));
  }

  /** Index of the first character at or behind a column; marks stay with what they sit on. */
  private static int indexAt(String text, int column) {
    int width = 0;
    int index = 0;
    PrimitiveIterator.OfInt rest = text.codePoints().iterator();
    while (rest.hasNext()) {
      int codePoint = rest.nextInt();
      int next = DisplayWidth.of(codePoint);
      if (width >= column && next > 0) {
        return index;
      }
      width += next;
      index += Character.charCount(codePoint);
    }
    return index;
  }
}
