package org.rolebook.render;

import java.io.Writer;
import java.util.Arrays;

/** Takes text and holds it as UTF-8. Half a pair of surrogates becomes a question mark. */
final class Utf8 extends Writer {

  private static final int USUAL_LENGTH = 1 << 15;

  /** Most bytes of one char; a pair of two takes four. */
  private static final int LONGEST = 3;

  private byte[] bytes = new byte[USUAL_LENGTH];
  private int size;
  private char high;

  byte[] bytes() {
    endPair();
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(int character) {
    reserve(1);
    put((char) character);
  }

  @Override
  public void write(char[] text, int from, int length) {
    reserve(length);
    for (int i = from; i < from + length; i++) {
      put(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) {
    reserve(length);
    for (int i = from; i < from + length; i++) {
      put(text.charAt(i));
    }
  }

  private void put(char character) {
    if (character < 0x80 && high == 0) {
      bytes[size++] = (byte) character;
    } else if (high != 0 || Character.isSurrogate(character)) {
      surrogate(character);
    } else if (character < 0x800) {
      put(0xC0 | (character >> 6), character);
    } else {
      bytes[size++] = (byte) (0xE0 | (character >> 12));
      put(0x80 | ((character >> 6) & 0x3F), character);
    }
  }

  /** The last two bytes of a character. */
  private void put(int before, int character) {
    bytes[size++] = (byte) before;
    bytes[size++] = (byte) (0x80 | (character & 0x3F));
  }

  private void surrogate(char character) {
    if (high != 0 && Character.isLowSurrogate(character)) {
      int point = Character.toCodePoint(high, character);
      high = 0;
      bytes[size++] = (byte) (0xF0 | (point >> 18));
      bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      put(0x80 | ((point >> 6) & 0x3F), point);
      return;
    }
    endPair();
    if (Character.isHighSurrogate(character)) {
      high = character;
    } else if (Character.isSurrogate(character)) {
      bytes[size++] = '?';
    } else {
      put(character);
    }
  }

  private void endPair() {
    if (high != 0) {
      reserve(1);
      bytes[size++] = '?';
      high = 0;
    }
  }

  /** Makes room for so many chars, and one that is left from before. */
  private void reserve(int chars) {
    int most = size + LONGEST * (chars + 1) + 1;
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length + (bytes.length >> 1)));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
