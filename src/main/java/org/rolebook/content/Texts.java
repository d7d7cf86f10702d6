package org.rolebook.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small rules about texts that hold for every form of file. */
final class Texts {

  private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final String WIDE = "\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF";
  private static final Pattern BREAK_BETWEEN_HAN =
      Pattern.compile("(?<=[" + WIDE + "])[ \\t]*\\n\\s*(?=[" + WIDE + "])");
  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n]+");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final int MOST = 40;

  private Texts() {}

  /** A text as the model holds it: one line for inline text, no blank edges for a block. */
  static String clean(String text, boolean block) {
    if (block) {
      return withoutBlankEdges(text);
    }
    String bare = text.strip();
    if (bare.indexOf('\n') < 0 && bare.indexOf('\t') < 0 && !bare.contains("  ")) {
      return bare;
    }
    String joined = BREAK_BETWEEN_HAN.matcher(bare).replaceAll("");
    return WHITE_SPACE.matcher(joined).replaceAll(" ");
  }

  /**
   * A text that YAML has folded from several lines, without the spaces that it put between Chinese
   * characters.
   *
   * @param text the folded text
   * @param written the lines as they stand in the file
   */
  static String unfolded(String text, String written) {
    StringBuilder out = new StringBuilder(text);
    Matcher lineEnd = BREAK_BETWEEN_HAN.matcher(written);
    int from = 0;
    while (lineEnd.find()) {
      String last = Character.toString(written.codePointBefore(lineEnd.start()));
      String next = Character.toString(written.codePointAt(lineEnd.end()));
      int at = out.indexOf(last + " " + next, from);
      if (at >= 0) {
        from = at + last.length();
        out.deleteCharAt(from);
      }
    }
    return out.toString();
  }

  /** A block keeps the indentation of its first line, which may make it a block of code. */
  private static String withoutBlankEdges(String text) {
    List<String> lines = text.lines().toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    return String.join("\n", lines.subList(first, lines.size())).stripTrailing();
  }

  /** Whether a word has the form of a BCP 47 language tag, such as {@code zh-CN}. */
  static boolean isWellFormedTag(String tag) {
    return LANGUAGE_TAG.matcher(tag).matches();
  }

  /** Whether a key is the tag of a language that exists, such as {@code zh-CN}. */
  static boolean isLanguageTag(String key) {
    int dash = key.indexOf('-');
    return isWellFormedTag(key) && LANGUAGES.contains(dash < 0 ? key : key.substring(0, dash));
  }

  /** The name in a reference, without the brackets and the shown text of a wiki link. */
  static String referenceName(String written) {
    String text = written.strip();
    boolean wiki = text.startsWith("[[") && text.endsWith("]]") && text.length() > 4;
    return wiki ? beforeBar(text.substring(2, text.length() - 2)) : text;
  }

  /** What stands before the first bar: in a wiki link, all after it is shown text. */
  static String beforeBar(String inner) {
    int bar = inner.indexOf('|');
    return (bar < 0 ? inner : inner.substring(0, bar)).strip();
  }

  /** The beginning of a text, short enough for a message. */
  static String excerpt(String text) {
    String line = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    if (line.codePointCount(0, line.length()) <= MOST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
  }
}
