package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Wraps text of one font size into lines of one largest width. */
final class TextWrap {

  private static final String ELLIPSIS = "…";

  /** Sums of the same widths in another order differ by less than this. */
  private static final double TOLERANCE = 0.01;

  private final double fontSize;
  private final double maxWidth;

  TextWrap(double fontSize, double maxWidth) {
    this.fontSize = fontSize;
    this.maxWidth = maxWidth;
  }

  /**
   * The text in as few lines as possible and these of about equal width; what does not fit into
   * {@code maxLines} ends in an ellipsis.
   */
  List<String> wrap(String text, int maxLines) {
    List<String> lines = fill(text, maxWidth, maxLines + 1);
    if (lines.size() <= maxLines) {
      return balance(text, lines);
    }
    List<String> kept = new ArrayList<>(lines.subList(0, maxLines));
    kept.set(maxLines - 1, shorten(kept.get(maxLines - 1)));
    return kept;
  }

  private List<String> balance(String text, List<String> lines) {
    int count = lines.size();
    double least = count < 2 ? maxWidth : Math.max(width(text) / count, widestWord(text));
    for (double width = least; width < maxWidth; width += fontSize / 2) {
      List<String> narrower = fill(text, width, count + 1);
      if (narrower.size() == count) {
        return narrower;
      }
    }
    return lines;
  }

  private List<String> fill(String text, double width, int limit) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length() && lines.size() < limit) {
      int end = lineEnd(text, start, width);
      lines.add(text.substring(start, end).strip());
      start = end;
    }
    return lines;
  }

  /** Index behind the line that begins at {@code start}; always at least one character on. */
  private int lineEnd(String text, int start, double width) {
    double used = 0;
    int breakAt = start;
    int index = start;
    while (index < text.length()) {
      int next = text.codePointAt(index);
      if (index > start && LineBreaks.between(text.codePointBefore(index), next)) {
        breakAt = index;
      }
      used += fontSize * Glyphs.ems(next);
      if (used > width + TOLERANCE && next != ' ' && index > start) {
        return breakAt > start ? breakAt : index;
      }
      index += Character.charCount(next);
    }
    return index;
  }

  private double widestWord(String text) {
    double widest = 0;
    int start = 0;
    while (start < text.length()) {
      int end = wordEnd(text, start);
      widest = Math.max(widest, width(text.substring(start, end).strip()));
      start = end;
    }
    return widest;
  }

  private static int wordEnd(String text, int start) {
    int index = text.offsetByCodePoints(start, 1);
    while (index < text.length()
        && !LineBreaks.between(text.codePointBefore(index), text.codePointAt(index))) {
      index = text.offsetByCodePoints(index, 1);
    }
    return index;
  }

  private String shorten(String line) {
    String kept = line;
    while (!kept.isEmpty() && width(kept + ELLIPSIS) > maxWidth) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).strip();
    }
    return kept + ELLIPSIS;
  }

  private double width(String text) {
    return Glyphs.width(text, fontSize);
  }
}
