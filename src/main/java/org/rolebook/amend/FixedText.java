package org.rolebook.amend;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Fix;

/**
 * A text before and after its fixes; all else in it stays, byte for byte.
 *
 * @param before the text as it is
 * @param after the text with the fixes that could be made
 * @param fixes how many were made
 */
public record FixedText(String before, String after, int fixes) {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final int CONTEXT = 3;

  /** What needs no quotation marks in YAML, nor means anything in Markdown. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:\\[\\[)?[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./_%()（）·-]*[\\p{L}\\p{N}%)）])?");

  /** Makes the fixes of one file; one whose place holds something else is left out. */
  public static FixedText of(String text, List<Fix> fixes) {
    List<Integer> lines = lineStarts(text);
    List<Fix> backwards =
        fixes.stream().distinct().sorted(Comparator.comparing(Fix::span).reversed()).toList();
    StringBuilder out = new StringBuilder(text);
    int made = 0;
    int limit = text.length();
    for (Fix fix : backwards) {
      int from = offset(text, lines, fix.span().line(), fix.span().column());
      int to = offset(text, lines, fix.span().endLine(), fix.span().endColumn());
      String wanted = from <= to && to <= limit ? replaced(text.substring(from, to), fix) : null;
      if (wanted != null) {
        out.replace(from, to, wanted);
        limit = from;
        made++;
      }
    }
    return new FixedText(text, out.toString(), made);
  }

  /** The difference in the unified form, each line ended by a line feed; empty if there is none. */
  public String diff(String path) {
    List<String> from = LINE_END.splitAsStream(before).toList();
    List<String> to = LINE_END.splitAsStream(after).toList();
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path, "b/" + path, from, DiffUtils.diff(from, to), CONTEXT);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static @Nullable String replaced(String found, Fix fix) {
    if (found.equals(fix.written())) {
      return PLAIN.matcher(fix.replacement()).matches() ? fix.replacement() : null;
    }
    boolean quoted = found.length() > 1 && "'\"".indexOf(found.charAt(0)) >= 0;
    String mark = quoted ? found.substring(0, 1) : "";
    return quoted && found.equals(mark + fix.written() + mark)
        ? mark + fix.replacement() + mark
        : null;
  }

  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(text.startsWith("\uFEFF") ? 1 : 0);
    Matcher end = LINE_END.matcher(text);
    while (end.find()) {
      starts.add(end.end());
    }
    return starts;
  }

  private static int offset(String text, List<Integer> lines, int line, int column) {
    int start = lines.get(Math.min(line, lines.size()) - 1);
    int left = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.min(column - 1, left));
  }
}
