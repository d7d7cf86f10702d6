package org.rolebook.render;

import java.nio.charset.StandardCharsets;

/** Percent-encodes addresses, in the one place where that happens. */
final class Urls {

  private static final String PLAIN = "-._~/,@+()!";

  private Urls() {}

  /** A path or fragment of the site as it stands in a link: RFC 3986, UTF-8. */
  static String encode(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isPlain(path.charAt(i))) {
        return encoded(path);
      }
    }
    return path;
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      if (isPlain(character)) {
        encoded.append(character);
      } else {
        encoded.append('%').append(hex(character >> 4)).append(hex(character & 0xF));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char character) {
    return character < 0x80
        && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
