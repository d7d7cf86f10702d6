package org.rolebook.render.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes {@code **重要：**请} bold. By CommonMark's rule for delimiter runs, asterisks between a
 * punctuation mark and a letter close nothing and {@code 请**“重要”**} opens nothing, since between
 * Latin words a space would stand there. Where one of the two characters is Han or a wide mark, a
 * character that is neither space nor punctuation is put between mark and asterisks before parsing,
 * and taken out of the HTML again.
 */
final class HanEmphasis {

  private static final String JOINT = String.valueOf(Placeholders.JOINT);

  private static final String HAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
  private static final String LETTER = "[\\p{L}\\p{N}]";
  private static final String WIDE = "[^\\p{L}\\p{N}\\s\\p{ASCII}]";
  private static final String MARK = "[^\\p{L}\\p{N}\\s*_`\\\\]";
  private static final String RUN = "(\\*+)";

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:(?<=" + WIDE + ")" + RUN + "(?=" + LETTER + ")|(?<=" + MARK + ")" + RUN + "(?=" + HAN
              + "))");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?<=" + LETTER + ")" + RUN + "(?=" + WIDE + ")|(?<=" + HAN + ")" + RUN + "(?=" + MARK
              + "))");

  private HanEmphasis() {}

  /** The text with joints. */
  static String prepare(String text) {
    if (text.indexOf('*') < 0) {
      return text;
    }
    String closed = CLOSING.matcher(text).replaceAll(match -> quote(JOINT + match.group()));
    return OPENING.matcher(closed).replaceAll(match -> quote(match.group() + JOINT));
  }

  private static String quote(String text) {
    return Matcher.quoteReplacement(text);
  }
}
