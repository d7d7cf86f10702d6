package org.rolebook.diagnostic;

import java.util.Arrays;

/** The characters of a line as a terminal shows them, with the column at which each begins. */
final class Cells {

  private final String[] texts;

  /** One more than the characters: the last entry is the width of all. */
  private final int[] columns;

  private Cells(String[] texts, int[] columns) {
    this.texts = texts;
    this.columns = columns;
  }

  static Cells of(int[] codePoints) {
    String[] texts = new String[codePoints.length];
    int[] columns = new int[codePoints.length + 1];
    for (int i = 0; i < codePoints.length; i++) {
      texts[i] = shown(codePoints[i], columns[i]);
      columns[i + 1] = columns[i] + DisplayWidth.of(texts[i]);
    }
    return new Cells(texts, columns);
  }

  int count() {
    return texts.length;
  }

  int width() {
    return columns[texts.length];
  }

  /** Columns of the characters from one index up to, not including, another. */
  int width(int from, int to) {
    return columns[to] - columns[from];
  }

  String text(int from, int to) {
    return String.join("", Arrays.asList(texts).subList(from, to));
  }

  /** Index of the first character that begins at or behind a column, with its marks. */
  int indexAt(int column) {
    int index = 0;
    while (index < count() && (columns[index] < column || (column > 0 && isMark(index)))) {
      index++;
    }
    return index;
  }

  /** End index of the longest run from an index that fits into so many columns. */
  int endWithin(int from, int room) {
    int end = from;
    while (end < count() && width(from, end + 1) <= room) {
      end++;
    }
    return end;
  }

  private boolean isMark(int index) {
    return width(index, index + 1) == 0;
  }

  private static String shown(int codePoint, int column) {
    return codePoint == '\t'
        ? " ".repeat(Excerpt.TAB_STOP - column % Excerpt.TAB_STOP)
        : Printable.of(codePoint);
  }
}
