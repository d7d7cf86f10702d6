package org.rolebook.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A text in short, so that people recognise it and another text never looks the same: a long one is
 * cut and gets some digits of its SHA-256.
 */
final class Label {

  private static final Pattern SPACE = Regex.of("\\s+");
  private static final Pattern NUMBER = Regex.of("\\d+");
  private static final int WHOLE = 40;
  private static final int CUT = 24;
  private static final int DIGITS = 8;

  private Label() {}

  /** The short form; line breaks and the Unicode form of the text play no part. */
  static String of(String text) {
    String plain = plain(text);
    if (plain.codePointCount(0, plain.length()) <= WHOLE) {
      return NUMBER.matcher(plain).matches() ? "‘" + plain + "’" : plain;
    }
    String start = plain.substring(0, plain.offsetByCodePoints(0, CUT));
    return start.strip() + "…~" + digits(plain);
  }

  /** Without double quotation marks, which set off the words of a field. */
  static String plain(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACE.matcher(normal).replaceAll(" ").strip().replace('“', '‘').replace('”', '’');
  }

  private static String digits(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
