package org.rolebook.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file as one reads it: entities of HTML, escapes of JSON and of addresses undone.
 */
final class PlainText {

  private static final Pattern ESCAPES =
      Pattern.compile(
          "&(?:amp|lt|gt|quot|apos);|&#[0-9]{1,7};|&#[xX][0-9a-fA-F]{1,6};|\\\\u[0-9a-fA-F]{4}"
              + "|\\\\[\"\\\\/nrt]|(?:%[2-9a-fA-F][0-9a-fA-F])+");
  private static final Map<String, String> NAMED =
      Map.of(
          "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "\\n", "\n", "\\r",
          "\r", "\\t", "\t");

  private PlainText() {}

  /** What can be read in a text, in lower case. */
  static String of(String text) {
    Matcher matcher = ESCAPES.matcher(text);
    String plain =
        matcher.find() ? matcher.replaceAll(found -> Matcher.quoteReplacement(plain(found))) : text;
    return plain.toLowerCase(Locale.ROOT);
  }

  /**
   * The number of bytes of a text before that of which a part of what can be read is made.
   *
   * @param index where the part begins in what can be read
   */
  static int offset(String text, int index) {
    Matcher matcher = ESCAPES.matcher(text);
    int read = 0;
    int raw = 0;
    while (matcher.find() && read + lower(text, raw, matcher.start()) <= index) {
      read += lower(text, raw, matcher.start()) + plain(matcher).length();
      raw = matcher.end();
    }
    int end = Math.min(text.length(), raw + Math.max(0, index - read));
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
  }

  private static int lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT).length();
  }

  private static String plain(MatchResult found) {
    String written = found.group();
    if (written.startsWith("%")) {
      return decoded(written);
    }
    if (written.startsWith("&#x") || written.startsWith("&#X")) {
      return character(Integer.parseInt(written.substring(3, written.length() - 1), 16));
    }
    if (written.startsWith("&#")) {
      return character(Integer.parseInt(written.substring(2, written.length() - 1)));
    }
    return written.startsWith("\\u")
        ? character(Integer.parseInt(written.substring(2), 16))
        : NAMED.getOrDefault(written, written.substring(1));
  }

  private static String character(int codePoint) {
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }

  private static String decoded(String written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 1; i < written.length(); i += 3) {
      bytes.write(Integer.parseInt(written.substring(i, i + 2), 16));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
