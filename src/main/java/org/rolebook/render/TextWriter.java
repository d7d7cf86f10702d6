package org.rolebook.render;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Gathers a text of many small pieces as UTF-8. An ordinary page is encoded once, whole; of a large
 * one each stretch as soon as it is there, so that the text is not held a second time.
 */
final class TextWriter extends Writer {

  /** Length of a stretch in characters. */
  static final int STRETCH = 1 << 15;

  private final StringBuilder text = new StringBuilder(STRETCH);
  private final ByteArrayOutputStream done = new ByteArrayOutputStream(0);

  @Override
  public void write(int character) {
    text.append((char) character);
    encode();
  }

  @Override
  public void write(String piece) {
    text.append(piece);
    encode();
  }

  @Override
  public void write(String piece, int from, int length) {
    text.append(piece, from, from + length);
    encode();
  }

  @Override
  public void write(char[] piece, int from, int length) {
    text.append(piece, from, length);
    encode();
  }

  private void encode() {
    int length = text.length();
    if (length >= STRETCH) {
      int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
      done.writeBytes(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
      text.delete(0, end);
    }
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
    byte[] rest = text.toString().getBytes(StandardCharsets.UTF_8);
    if (done.size() == 0) {
      return rest;
    }
    done.writeBytes(rest);
    return done.toByteArray();
  }
}
