package org.rolebook.incremental;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256. */
final class Sums {

  private Sums() {}

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The sum of the first bytes. */
  static byte[] of(byte[] bytes, int length) {
    MessageDigest digest = begin();
    digest.update(bytes, 0, length);
    return digest.digest();
  }
}
