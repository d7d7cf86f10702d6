package org.rolebook.amend;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a YAML file, by their indents. */
final class SourceLines {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern KEY =
      Pattern.compile("^(?:- )?([\\p{L}]+):(?=\\s|$)", Pattern.MULTILINE);
  private static final Pattern DASH = Pattern.compile("(\\s*)- .*");
  private static final Pattern BARE = Pattern.compile("[^#]*:\\s*(?:#.*)?");

  private final String text;
  private final List<String> lines;

  SourceLines(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.lines = LINE_END.splitAsStream(this.text).toList();
  }

  List<String> lines() {
    return lines;
  }

  int size() {
    return lines.size();
  }

  /** Whether the last line has an end. */
  boolean endsLine() {
    return text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
  }

  String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Number of characters of a line. */
  int width(int line) {
    return lines.get(line).codePointCount(0, lines.get(line).length());
  }

  /** Of the names of a field, the first that fits the other keys of the file. */
  String name(List<String> names) {
    Matcher keys = KEY.matcher(text);
    int chinese = 0;
    while (keys.find()) {
      chinese += keys.group(1).codePointAt(0) > 'z' ? 1 : -1;
    }
    return chinese > 0 ? names.get(1) : names.get(0);
  }

  /** The line of a key under one of its names; -1 if there is none. */
  int find(List<String> names, String indent, int from, int to) {
    String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Pattern key = Pattern.compile(indent + "[\"']?(?:" + any + ")[\"']?\\s*:(?:\\s.*)?");
    for (int i = from; i < to; i++) {
      if (key.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing but a comment stands behind a key. */
  boolean isBare(int key) {
    return BARE.matcher(lines.get(key)).matches();
  }

  /** The line behind all that belongs to a key. */
  int end(int key, String indent) {
    int end = key + 1;
    for (int i = key + 1; i < lines.size() && (isBlank(i) || belongs(i, indent)); i++) {
      end = isBlank(i) ? end : i + 1;
    }
    return end;
  }

  /** The indent of the first thing below a key. */
  String indentBelow(int key, int end) {
    for (int i = key + 1; i < end; i++) {
      String line = lines.get(i);
      if (!isBlank(i) && !line.stripLeading().startsWith("#")) {
        return line.substring(0, line.length() - line.stripLeading().length());
      }
    }
    return "";
  }

  /** The first item of a list below a key, with its indent; null for anything else. */
  @Nullable Matcher dashBelow(int key, int end) {
    for (int i = key + 1; i < end; i++) {
      if (!isBlank(i) && !lines.get(i).stripLeading().startsWith("#")) {
        Matcher dash = DASH.matcher(lines.get(i));
        return dash.matches() ? dash : null;
      }
    }
    return null;
  }

  private boolean isBlank(int line) {
    return lines.get(line).isBlank();
  }

  private boolean belongs(int line, String indent) {
    String each = lines.get(line);
    int width = each.length() - each.stripLeading().length();
    return width > indent.length() || (width == indent.length() && each.startsWith(indent + "- "));
  }
}
