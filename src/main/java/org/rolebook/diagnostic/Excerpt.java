package org.rolebook.diagnostic;

import java.util.Arrays;

/**
 * A source line as a terminal shows it, and where its carets go. Tabs reach to the next stop of
 * {@value #TAB_STOP} columns; a line of more than {@value #LIMIT} columns is cut to what surrounds
 * the carets.
 *
 * @param text what is shown, safe to print
 * @param offset columns before the first caret
 * @param carets number of carets, at least one
 */
record Excerpt(String text, int offset, int carets) {

  static final int TAB_STOP = 4;
  static final int LIMIT = 160;

  /** Columns that are kept before the first caret when a line is cut. */
  private static final int LEAD = 40;

  /**
   * Characters on either side of the caret that are looked at, so that a huge line costs little.
   */
  private static final int REACH = 640;

  private static final String ELLIPSIS = "…";

  /** The first line of a span with the carets below it. */
  static Excerpt of(String line, SourceSpan span) {
    int skipped = Math.max(0, span.column() - 1 - REACH);
    int[] all = line.codePoints().skip(skipped).limit(2L * REACH + 1).toArray();
    boolean goesOn = all.length > 2 * REACH;
    int[] codePoints = goesOn ? Arrays.copyOf(all, 2 * REACH) : all;
    Cells cells = Cells.of(codePoints);
    int start = Math.min(span.column() - 1 - skipped, cells.count());
    int end = span.endLine() > span.line() ? cells.count() : span.endColumn() - 1 - skipped;
    return cut(cells, start, Math.min(Math.max(start, end), cells.count()), skipped > 0, goesOn);
  }

  private static Excerpt cut(Cells cells, int start, int end, boolean before, boolean after) {
    boolean whole = cells.width() <= LIMIT && !before && !after;
    int from = whole ? 0 : cells.indexAt(windowStart(cells, start));
    int to = whole ? cells.count() : cells.endWithin(from, LIMIT - 2);
    String left = before || from > 0 ? ELLIPSIS : "";
    String right = after || to < cells.count() ? ELLIPSIS : "";
    int offset = left.length() + cells.width(from, start);
    int carets = cells.width(start, Math.max(start, Math.min(end, to)));
    return new Excerpt(left + cells.text(from, to) + right, offset, Math.max(1, carets));
  }

  private static int windowStart(Cells cells, int start) {
    int wanted = cells.width(0, start) - LEAD;
    return Math.max(0, Math.min(wanted, cells.width() - (LIMIT - 2)));
  }
}
