package org.rolebook.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rolebook.render.RenderedFile;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. */
final class Hashes {

  private static final int BUFFER = 1 << 16;

  private Hashes() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(begin().digest(bytes));
  }

  static String of(Path file) throws IOException {
    MessageDigest digest = begin();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Writes content and takes its hash at once. */
  static String of(RenderedFile.Body content, OutputStream to) throws IOException {
    MessageDigest digest = begin();
    OutputStream out = new BufferedOutputStream(new DigestOutputStream(to, digest), BUFFER);
    content.writeTo(out);
    out.flush();
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
