package org.rolebook.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Percent-encoding of UTF-8 (RFC 3986, section 2.1). */
final class Percent {

  private static final int HEX = 16;

  private Percent() {}

  /**
   * A text as it stands in an address.
   *
   * @param plain what stays as it is besides ASCII letters and digits
   */
  static String encode(String text, String plain) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      boolean usual = character < 0x80 && Character.isLetterOrDigit(character);
      if (usual || plain.indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        encoded.append('%').append(hex(character >> 4)).append(hex(character & 0xF));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }

  /** The text that was encoded; null if it is not UTF-8, or a percent sign without two digits. */
  static @Nullable String decode(String encoded) {
    byte[] octets = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < octets.length; i++) {
      if (octets[i] != '%') {
        out.write(octets[i]);
      } else if (i + 2 < octets.length && isHex(octets[i + 1]) && isHex(octets[i + 2])) {
        out.write(Character.digit(octets[i + 1], HEX) * HEX + Character.digit(octets[i + 2], HEX));
        i += 2;
      } else {
        return null;
      }
    }
    return text(out.toByteArray());
  }

  private static boolean isHex(byte octet) {
    return octet > 0 && Character.digit(octet, HEX) >= 0;
  }

  private static @Nullable String text(byte[] octets) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
