package org.rolebook.amend;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Edit;
import org.rolebook.diagnostic.SourceSpan;

/**
 * An item of a list that is nothing but a text, on one line of a file.
 *
 * @param span where the text stands
 * @param raw the text as it is in the file
 * @param value the text as it is read
 * @param flow whether the list is written in brackets
 */
record WrittenItem(SourceSpan span, String raw, String value, boolean flow) {

  private static final Pattern DASH = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+");
  private static final Pattern END = Pattern.compile("\\s*(?:#.*)?");
  private static final Pattern IN_BRACKETS = Pattern.compile(".*[\\[,]\\s*");
  private static final Pattern BEFORE_NEXT = Pattern.compile("\\s*[,\\]].*");
  private static final String MARKS = "&*!|>{[%@`";

  /** The item at a place; null where something else or something more stands there. */
  static @Nullable WrittenItem at(SourceSpan span, List<String> lines) {
    String line = span.line() <= lines.size() ? lines.get(span.line() - 1) : "";
    String raw = span.in(line);
    String value = raw == null ? null : value(raw);
    if (raw == null || value == null || value.isBlank()) {
      return null;
    }
    int from = line.offsetByCodePoints(0, span.column() - 1);
    String before = line.substring(0, from);
    String after = line.substring(from + raw.length());
    if (DASH.matcher(before).matches() && END.matcher(after).matches()) {
      return hasMore(before, span.line(), lines) ? null : new WrittenItem(span, raw, value, false);
    }
    boolean flow = IN_BRACKETS.matcher(before).matches() && BEFORE_NEXT.matcher(after).matches();
    return flow ? new WrittenItem(span, raw, value, true) : null;
  }

  /** What takes an entry in the place of the text. */
  Edit use(String key, String id) {
    String use = key + ": " + id;
    return new Edit(span, raw, flow ? "{" + use + "}" : use);
  }

  /** Whether something belongs to the item on the next line. */
  private static boolean hasMore(String before, int line, List<String> lines) {
    String next = line < lines.size() ? lines.get(line) : "";
    String text = next.stripLeading();
    int indent = before.length() - before.stripLeading().length();
    return !text.isEmpty() && !text.startsWith("#") && next.length() - text.length() > indent;
  }

  private static @Nullable String value(String raw) {
    if (raw.isEmpty() || MARKS.indexOf(raw.charAt(0)) >= 0) {
      return raw.startsWith("[[") || raw.startsWith("**") ? raw : null;
    }
    char first = raw.charAt(0);
    if (first != '"' && first != '\'') {
      return raw;
    }
    String inner = raw.length() > 1 ? raw.substring(1, raw.length() - 1) : "";
    boolean plain = raw.endsWith(raw.substring(0, 1)) && inner.indexOf(first) < 0;
    return plain && inner.indexOf('\\') < 0 ? inner : null;
  }
}
