package org.rolebook.check;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** A long text that stops in the middle: in a sentence, in a bracket, or after a heading. */
final class DocumentTruncated implements Rule {

  private static final List<String> LONG = List.of("body", "summary", "mission", "nature");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
  private static final Pattern OPEN_END = Pattern.compile(".*[，、,：:（(《“「【]");
  private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+]|\\d+[.)])\\s.*");

  @Override
  public String id() {
    return "document-truncated";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (FieldText text : findings.texts()) {
      if (LONG.contains(text.key()) && !text.place().path().contains(".")) {
        check(text.place(), names.text(text.text()), findings);
      }
    }
  }

  private static void check(Place place, String markdown, Findings findings) {
    String last =
        markdown
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .reduce("", (before, line) -> line);
    String variant = variant(last);
    if (variant != null) {
      findings.report(place, last, variant, List.of(end(last)), List.of());
    }
  }

  private static @Nullable String variant(String last) {
    if (HEADING.matcher(last).matches()) {
      return "heading";
    }
    if (OPEN_END.matcher(last).matches()) {
      return "sentence";
    }
    boolean open = count(last, '（') > count(last, '）') || count(last, '“') > count(last, '”');
    return open && !LIST_ITEM.matcher(last).matches() ? "bracket" : null;
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  /** The last few characters. */
  private static String end(String text) {
    int[] points = text.codePoints().toArray();
    int from = Math.max(0, points.length - 12);
    return (from > 0 ? "…" : "") + new String(points, from, points.length - from);
  }
}
