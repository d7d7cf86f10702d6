package org.rolebook.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Rows as RFC 4180 has them, with the mark at the start by which spreadsheets know UTF-8. No cell
 * is taken for a formula.
 */
final class Csv {

  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r＝＋－＠";
  private static final String QUOTED = "\",\r\n";
  private static final char LAST_QUOTED = ',';
  private static final String WHITE = " \t\n\u000B\f\r";

  private final Writer text;

  Csv(Writer text) throws IOException {
    this.text = text;
    text.write(MARK);
  }

  void row(List<String> cells) throws IOException {
    String before = "";
    for (String cell : cells) {
      text.write(before);
      text.write(cell(cell));
      before = ",";
    }
    text.write("\r\n");
  }

  static String cell(String words) {
    if (words.isEmpty()) {
      return words;
    }
    String safe = isIn(FORMULA, words.charAt(0)) ? "'" + words : words;
    return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isQuoted(String words) {
    return isIn(WHITE, words.charAt(0))
        || isIn(WHITE, words.charAt(words.length() - 1))
        || hasQuoted(words);
  }

  private static boolean hasQuoted(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) <= LAST_QUOTED && isIn(QUOTED, words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String characters, int character) {
    return characters.indexOf(character) >= 0;
  }
}
