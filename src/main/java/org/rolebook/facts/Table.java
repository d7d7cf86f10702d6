package org.rolebook.facts;

import java.util.ArrayList;
import java.util.List;
import org.rolebook.diagnostic.DisplayWidth;

/** A table for terminals: two columns of names on the left, numbers aligned to the right. */
final class Table {

  private static final int NAMES = 2;
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> heading) {
    rows.add(heading);
  }

  void add(List<String> cells) {
    rows.add(cells);
  }

  /** The lines, each ended by a line feed, without blanks at their ends. */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    rows.forEach(row -> out.append(line(row, widths)).append('\n'));
    return out.toString();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
      line.append(i == 0 ? "" : GAP);
      line.append(i < NAMES ? row.get(i) + blanks : blanks + row.get(i));
    }
    return line.toString().stripTrailing();
  }
}
