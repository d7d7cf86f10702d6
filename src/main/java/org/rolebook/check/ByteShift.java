package org.rolebook.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds Chinese in GBK of which a byte was lost where a tool made a full-width question mark or
 * semicolon (A3 BF, A3 BB) narrow across the border of two characters: a lone question mark and
 * rare characters. Proved by putting the bytes back, which gives frequent characters.
 */
final class ByteShift {

  private static final Pattern RUN = Pattern.compile("\\?([?;])([\\u4E00-\\u9FA5]{2,12})");
  private static final int MOST = 3;

  private ByteShift() {}

  /** The first damaged piece with what it most likely was; null if there is none. */
  static Mojibake.@Nullable Found in(String text, HanScript script) {
    if (text.indexOf('?') < 0) {
      return null;
    }
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String meant = shifted(run.group(1).equals(";") ? (byte) 0xBB : (byte) 0xBF, run.group(2));
      boolean isRare = run.group(2).chars().limit(MOST).anyMatch(c -> !script.isFrequent(c));
      if (isRare && meant.chars().allMatch(script::isFrequent)) {
        return new Mojibake.Found(run.group(), meant);
      }
    }
    return null;
  }

  /** The first characters that the bytes were before one of them was lost. */
  private static String shifted(byte first, String run) {
    byte[] after = run.getBytes(HanScript.GBK);
    int pairs = Math.min(MOST, after.length / 2);
    byte[] bytes = new byte[2 * pairs];
    bytes[0] = first;
    System.arraycopy(after, 0, bytes, 1, bytes.length - 1);
    return new String(bytes, HanScript.GBK);
  }
}
