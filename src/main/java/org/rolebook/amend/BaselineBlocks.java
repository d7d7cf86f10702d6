package org.rolebook.amend;

import java.util.ArrayList;
import java.util.List;
import org.rolebook.content.Accepted;

/** Which lines of a baseline belong to which entry; comments above an entry are its own. */
final class BaselineBlocks {

  static final String USUAL_INDENT = "  ";

  private final List<String> lines;
  private final List<Integer> starts = new ArrayList<>();
  private final String indent;

  /**
   * Finds the entries.
   *
   * @throws UneditableException if an entry does not begin a line with a dash
   */
  BaselineBlocks(List<String> lines, List<Accepted> entries) {
    this.lines = lines;
    int floor = 0;
    String found = USUAL_INDENT;
    for (Accepted entry : entries) {
      int line = entry.place().span().line() - 1;
      found = indentOfDash(lines.get(line));
      starts.add(withComments(line, floor, found));
      floor = line + 1;
    }
    this.indent = found;
    starts.add(endOfLast(floor));
  }

  /** What stands before the dashes. */
  String indent() {
    return indent;
  }

  /** Index of the first line of an entry; of the line behind all entries for one past the last. */
  int start(int entry) {
    return starts.get(entry);
  }

  /** The comments at the top of a text. */
  List<String> commentsAbove() {
    return lines.stream().takeWhile(line -> !line.isEmpty() && isComment(line)).toList();
  }

  private static String indentOfDash(String line) {
    String rest = line.stripLeading();
    if (!rest.startsWith("- ")) {
      throw new UneditableException(rest);
    }
    return line.substring(0, line.length() - rest.length());
  }

  private int withComments(int line, int floor, String dash) {
    int first = line;
    while (first > floor && isComment(lines.get(first - 1)) && !isDeeper(first - 1, dash)) {
      first--;
    }
    return first;
  }

  private int endOfLast(int from) {
    int end = from;
    for (int i = from; i < lines.size() && (lines.get(i).isBlank() || isDeeper(i, indent)); i++) {
      end = lines.get(i).isBlank() ? end : i + 1;
    }
    return end;
  }

  private boolean isDeeper(int line, String dash) {
    return lines.get(line).length() - lines.get(line).stripLeading().length() > dash.length();
  }

  private static boolean isComment(String line) {
    return line.stripLeading().startsWith("#");
  }
}
