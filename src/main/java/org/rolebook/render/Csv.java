package org.rolebook.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as RFC 4180 has them, with the mark at the start by which spreadsheets know UTF-8. No cell
 * is taken for a formula.
 */
final class Csv {

  private static final String MARK = "\uFEFF";
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r＝＋－＠]", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private final StringBuilder text = new StringBuilder(MARK);

  void row(List<String> cells) {
    text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  String text() {
    return text.toString();
  }

  static String cell(String words) {
    String safe = FORMULA.matcher(words).find() ? "'" + words : words;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
