package org.rolebook.render.chart;

/**
 * Where a line may end: at spaces, behind a hyphen or slash, and around wide characters, but never
 * before closing or behind opening punctuation (the common part of the rules for Chinese text in
 * the W3C note "Requirements for Chinese Text Layout", section 3.1.4).
 */
final class LineBreaks {

  private static final String NEVER_FIRST = "，。、；：！？）］｝】》〉」』〕〗〙”’…—·～％‰℃,.;:!?)]}%";
  private static final String NEVER_LAST = "（［｛【《〈「『〔〖〘“‘￥([{$#";
  private static final String BREAK_BEHIND = "-/|";

  private LineBreaks() {}

  /** Whether a line may end between the two characters. */
  static boolean between(int before, int after) {
    if (Glyphs.isCommonHan(before) && Glyphs.isCommonHan(after)) {
      return true;
    }
    if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || Glyphs.isMark(after)) {
      return false;
    }
    if (NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' '
        || BREAK_BEHIND.indexOf(before) >= 0
        || Glyphs.isWide(before)
        || Glyphs.isWide(after);
  }
}
