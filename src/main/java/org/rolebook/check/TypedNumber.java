package org.rolebook.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that was typed at the beginning of a text.
 *
 * @param written the number with its marks
 * @param value the number itself
 * @param style how it is written, such as {@code 1、}
 */
record TypedNumber(String written, int value, Style style) {

  private static final String HAN = "一二三四五六七八九";
  private static final Pattern ANY =
      Pattern.compile(
          "^(?:(?<comma>\\d{1,2})、(?!\\d)|(?<dot>\\d{1,2})[.．](?![\\d.])|(?<half>\\d{1,2})[)）]"
              + "|[(（](?<full>\\d{1,2})[)）]|(?<han>[一二三四五六七八九十]{1,3})[、.．](?![一二三四五六七八九十])"
              + "|[(（](?<hanfull>[一二三四五六七八九十]{1,3})[)）](?<after>、)?|(?<circle>[①-⑳])"
              + "|第(?<nth>[一二三四五六七八九十]{1,3}|\\d{1,2})[条章节款])");

  /** How a number is written. Those of one family stand for the same level. */
  enum Style {
    COMMA("1、", 0),
    DOT("1.", 0),
    HALF("1)", 1),
    FULL("(1)", 1),
    HAN("一、", 2),
    HANFULL("（一）", 3),
    AFTER("（一）、", 3),
    CIRCLE("①", 4),
    NTH("第一条", 5);

    private final String sample;
    private final int family;

    Style(String sample, int family) {
      this.sample = sample;
      this.family = family;
    }

    String sample() {
      return sample;
    }

    int family() {
      return family;
    }
  }

  /** The number that a text begins with; null if it begins with none. */
  static @Nullable TypedNumber of(String text) {
    if (text.isEmpty() || !mayBegin(text.charAt(0))) {
      return null;
    }
    Matcher matcher = ANY.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    Style style = matcher.group("after") == null ? style(matcher) : Style.AFTER;
    String value =
        matcher.group((style == Style.AFTER ? "hanfull" : style.name().toLowerCase(Locale.ROOT)));
    return new TypedNumber(matcher.group(), value(value), style);
  }

  private static boolean mayBegin(char first) {
    return (first >= '0' && first <= '9')
        || (first >= '①' && first <= '⑳')
        || "(（第十".indexOf(first) >= 0
        || HAN.indexOf(first) >= 0;
  }

  private static Style style(Matcher matcher) {
    return List.of(Style.values()).stream()
        .filter(style -> style != Style.AFTER)
        .filter(style -> matcher.group(style.name().toLowerCase(Locale.ROOT)) != null)
        .findFirst()
        .orElse(Style.COMMA);
  }

  private static int value(String digits) {
    char first = digits.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    if (Character.isDigit(first)) {
      return Integer.parseInt(digits);
    }
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return HAN.indexOf(first) + 1;
    }
    int tens = ten == 0 ? 1 : HAN.indexOf(first) + 1;
    int ones = ten + 1 < digits.length() ? HAN.indexOf(digits.charAt(ten + 1)) + 1 : 0;
    return tens * 10 + ones;
  }
}
