package org.rolebook.amend;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Edit;

/** The text of one file and the edits that are to be made in it; all else stays, byte for byte. */
public final class FixedText {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final int CONTEXT = 3;

  /** An edit with its place in the text. */
  private record Placed(int from, int to, Edit edit) {

    /** Whether only one of two edits can be made; what is put in at one place goes together. */
    boolean excludes(Placed other) {
      boolean bothPutIn = from == to && other.from == other.to;
      boolean apart = to <= other.from || other.to <= from;
      return !apart || (from == other.from && !bothPutIn);
    }
  }

  private final String before;
  private final List<Integer> lines;
  private final List<Placed> placed = new ArrayList<>();

  /** The text as it is. */
  public FixedText(String before) {
    this.before = before;
    this.lines = lineStarts(before);
  }

  /** The text as it is. */
  public String before() {
    return before;
  }

  /** Whether what edits replace stands there, and is not already replaced otherwise. */
  public boolean admits(Collection<Edit> edits) {
    return edits.stream().allMatch(this::admits);
  }

  private boolean admits(Edit edit) {
    Placed place = place(edit);
    return place.from() <= place.to()
        && before.substring(place.from(), place.to()).equals(edit.written())
        && placed.stream().allMatch(other -> other.edit().equals(edit) || !other.excludes(place));
  }

  /** Takes edits that are admitted; the same one counts once. */
  public void add(Collection<Edit> edits) {
    for (Edit edit : edits) {
      if (placed.stream().noneMatch(other -> other.edit().equals(edit))) {
        placed.add(place(edit));
      }
    }
  }

  /** The edits that were taken. */
  public List<Edit> edits() {
    return placed.stream().map(Placed::edit).toList();
  }

  /** The text with the edits, those at one place in the order in which they were taken. */
  public String after() {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Placed next : placed.stream().sorted(Comparator.comparingInt(Placed::from)).toList()) {
      out.append(before, from, next.from()).append(next.edit().replacement());
      from = next.to();
    }
    return out.append(before, from, before.length()).toString();
  }

  /** The difference in the unified form, each line ended by a line feed; empty if there is none. */
  public String diff(String path) {
    List<String> from = LINE_END.splitAsStream(before).toList();
    List<String> to = LINE_END.splitAsStream(after()).toList();
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path, "b/" + path, from, DiffUtils.diff(from, to), CONTEXT);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private Placed place(Edit edit) {
    int from = offset(edit.span().line(), edit.span().column());
    return new Placed(from, offset(edit.span().endLine(), edit.span().endColumn()), edit);
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

  private int offset(int line, int column) {
    int start = lines.get(Math.min(line, lines.size()) - 1);
    int left = before.codePointCount(start, before.length());
    return before.offsetByCodePoints(start, Math.min(column - 1, left));
  }
}
