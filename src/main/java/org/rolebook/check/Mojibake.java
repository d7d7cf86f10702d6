package org.rolebook.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that was decoded with the wrong character set. What is found is proved by decoding it
 * the other way round: only if that gives Chinese is it reported.
 */
final class Mojibake {

  /**
   * A damaged piece of text.
   *
   * @param piece the piece as it stands
   * @param meant what it most likely was
   */
  record Found(String piece, String meant) {}

  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Sought LOST = Sought.of(Pattern.compile("锟斤拷|锟斤|烫烫烫|屯屯屯"), "锟斤", "烫烫", "屯屯");
  private static final Pattern HAN = Pattern.compile("[\\u4E00-\\u9FA5]{3,}");
  private static final String FOLLOWING =
      "[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC"
          + "\\u2013\\u2014\\u2018-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2122]";
  private static final Pattern UTF8_AS_LATIN =
      Pattern.compile(
          "(?:[\\u00C2\\u00C3]%1$s|[\\u00E2-\\u00E9]%1$s%1$s)+".replace("%1$s", FOLLOWING));
  private static final Pattern GB_AS_LATIN =
      Pattern.compile("(?:[\\u00B0-\\u00D6\\u00D8-\\u00F6][\\u00A1-\\u00FE]){2,}");
  private static final char FIRST_LATIN = 0xB0;
  private static final char LAST_LATIN = 0xF6;
  private static final int UTF8_OF_HAN = 3;
  private static final int FIRST_LEAD = 0xE3;
  private static final int LAST_LEAD = 0xE9;
  private static final int FIRST_FOLLOWING = 0x80;
  private static final int LAST_FOLLOWING = 0xBF;
  private static final Signs BEGINNINGS = beginnings();

  private Mojibake() {}

  /** The first piece that was decoded with the wrong character set; null if there is none. */
  static @Nullable Found in(String text) {
    String lost = LOST.first(text);
    if (lost != null) {
      return new Found(lost, "�");
    }
    Found found = utf8AsGbk(text);
    if (found != null || !hasLatinLetters(text)) {
      return found;
    }
    found = byPattern(text, UTF8_AS_LATIN, StandardCharsets.UTF_8);
    return found == null ? byPattern(text, GB_AS_LATIN, GB2312) : found;
  }

  /** Whether a text has letters beyond ASCII with which damaged Chinese begins. */
  private static boolean hasLatinLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_LATIN && text.charAt(i) <= LAST_LATIN) {
        return true;
      }
    }
    return false;
  }

  /** The characters as which GBK shows the first two bytes of a Han character in UTF-8. */
  private static Signs beginnings() {
    int count = (LAST_LEAD - FIRST_LEAD + 1) * (LAST_FOLLOWING - FIRST_FOLLOWING + 1);
    ByteBuffer bytes = ByteBuffer.allocate(2 * count);
    for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      for (int following = FIRST_FOLLOWING; following <= LAST_FOLLOWING; following++) {
        bytes.put((byte) lead).put((byte) following);
      }
    }
    return new Signs(List.of(new String(bytes.array(), HanScript.GBK).split("")));
  }

  private static @Nullable Found utf8AsGbk(String text) {
    if (!BEGINNINGS.mayBeIn(text)) {
      return null;
    }
    Matcher run = HAN.matcher(text);
    while (run.find()) {
      byte[] bytes = run.group().getBytes(HanScript.GBK);
      for (int at = 0; at + 2 * UTF8_OF_HAN <= bytes.length; at += 2) {
        String meant = bytes.length == 2 * run.group().length() ? hanInUtf8(bytes, at) : "";
        if (meant.length() > 1) {
          int from = run.start() + at / 2;
          return new Found(text.substring(from, run.end()), meant);
        }
      }
    }
    return null;
  }

  /** The frequent Han characters that bytes are in UTF-8, from an offset. */
  private static String hanInUtf8(byte[] bytes, int from) {
    StringBuilder meant = new StringBuilder();
    for (int at = from; at + UTF8_OF_HAN <= bytes.length; at += UTF8_OF_HAN) {
      String one = isOne(bytes, at) ? decoded(bytes, at, UTF8_OF_HAN, StandardCharsets.UTF_8) : "";
      if (one.isEmpty() || !GB2312.newEncoder().canEncode(one)) {
        break;
      }
      meant.append(one);
    }
    return meant.toString();
  }

  private static boolean isOne(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    return lead >= FIRST_LEAD
        && lead <= LAST_LEAD
        && isFollowing(bytes[at + 1])
        && isFollowing(bytes[at + 2]);
  }

  private static boolean isFollowing(byte value) {
    return (value & 0xC0) == 0x80;
  }

  private static @Nullable Found byPattern(String text, Pattern pattern, Charset charset) {
    Matcher run = pattern.matcher(text);
    while (run.find()) {
      byte[] bytes = latin(run.group());
      String meant = decoded(bytes, 0, bytes.length, charset);
      if (!meant.isEmpty()) {
        return new Found(run.group(), meant);
      }
    }
    return null;
  }

  private static byte[] latin(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char each = text.charAt(i);
      bytes[i] = each < 0x100 ? (byte) each : String.valueOf(each).getBytes(WINDOWS)[0];
    }
    return bytes;
  }

  /** The text that bytes are; empty if they are none. */
  private static String decoded(byte[] bytes, int from, int length, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
