package org.rolebook.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gathers a text of many small pieces and encodes it once. */
final class TextWriter extends Writer {

  private static final int USUAL = 1 << 15;

  private final StringBuilder text = new StringBuilder(USUAL);

  @Override
  public void write(int character) {
    text.append((char) character);
  }

  @Override
  public void write(String piece) {
    text.append(piece);
  }

  @Override
  public void write(String piece, int from, int length) {
    text.append(piece, from, from + length);
  }

  @Override
  public void write(char[] piece, int from, int length) {
    text.append(piece, from, length);
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public void close() {
    // nothing is held open
  }

  /** The text in UTF-8. */
  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
