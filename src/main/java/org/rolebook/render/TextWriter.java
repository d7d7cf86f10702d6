package org.rolebook.render;

import freemarker.core.Environment;
import java.io.Writer;
import java.util.Arrays;

/**
 * Gathers a text of many small pieces as UTF-8, up to a limit. Each character is encoded once, as
 * it comes.
 */
final class TextWriter extends Writer {

  /** Room for an ordinary page, in bytes. */
  private static final int USUAL = 1 << 15;

  /** Most bytes that a char makes. */
  private static final int WIDEST = 3;

  private final int most;
  private final char[] some = new char[256];
  private byte[] bytes = new byte[USUAL];
  private int length;

  /** The first half of a character, and where it stands; before the text if there is none. */
  private char half;

  private int halfAt = -1;

  /**
   * An empty text.
   *
   * @param most bytes
   */
  TextWriter(int most) {
    this.most = most;
  }

  @Override
  public void write(int character) throws LimitException {
    some[0] = (char) character;
    write(some, 0, 1);
  }

  @Override
  public void write(String piece) throws LimitException {
    write(piece, 0, piece.length());
  }

  @Override
  public void write(String piece, int from, int count) throws LimitException {
    int end = from + count;
    for (int at = from; at < end; at += some.length) {
      int next = Math.min(end - at, some.length);
      piece.getChars(at, at + next, some, 0);
      write(some, 0, next);
    }
  }

  @Override
  public void write(char[] piece, int from, int count) throws LimitException {
    byte[] to = room((long) WIDEST * count);
    int at = length;
    int end = from + count;
    for (int i = from; i < end; i++) {
      char one = piece[i];
      if (one < 0x80) {
        to[at++] = (byte) one;
      } else if (Character.isSurrogate(one)) {
        at = putHalf(to, at, one);
      } else {
        at = put(to, at, one);
      }
    }
    length = at;
    require();
  }

  /** Writes what has been encoded already. */
  void write(byte[] encoded) throws LimitException {
    System.arraycopy(encoded, 0, room(encoded.length), length, encoded.length);
    length += encoded.length;
    require();
  }

  private static int put(byte[] to, int from, char one) {
    int at = from;
    if (one < 0x800) {
      to[at++] = (byte) (0xC0 | one >> 6);
    } else {
      to[at++] = (byte) (0xE0 | one >> 12);
      to[at++] = (byte) (0x80 | one >> 6 & 0x3F);
    }
    to[at++] = (byte) (0x80 | one & 0x3F);
    return at;
  }

  /** Half a character stands as a question mark unless its other half comes right behind it. */
  private int putHalf(byte[] to, int at, char one) {
    if (halfAt >= 0 && at == halfAt + 1 && Character.isLowSurrogate(one)) {
      int whole = Character.toCodePoint(half, one);
      to[halfAt] = (byte) (0xF0 | whole >> 18);
      to[at] = (byte) (0x80 | whole >> 12 & 0x3F);
      to[at + 1] = (byte) (0x80 | whole >> 6 & 0x3F);
      to[at + 2] = (byte) (0x80 | whole & 0x3F);
      halfAt = -1;
      return at + 3;
    }
    half = one;
    halfAt = Character.isHighSurrogate(one) ? at : -1;
    to[at] = '?';
    return at + 1;
  }

  /** The bytes so far, with room for more. */
  private byte[] room(long more) {
    if (more > bytes.length - length) {
      long needed = Math.max(length + more, 2L * bytes.length);
      if (needed > Integer.MAX_VALUE - 8) {
        throw new OutOfMemoryError("a text of " + needed + " bytes");
      }
      bytes = Arrays.copyOf(bytes, (int) needed);
    }
    return bytes;
  }

  private void require() throws LimitException {
    if (length > most) {
      throw new LimitException(
          LimitException.Kind.OUTPUT,
          most,
          LimitException.place(Environment.getCurrentEnvironment()));
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

  /** Number of bytes so far. */
  int length() {
    return length;
  }

  /** Takes away what was written since the text had a length. */
  byte[] cut(int from) {
    byte[] piece = Arrays.copyOfRange(bytes, from, length);
    length = from;
    halfAt = -1;
    return piece;
  }

  /** The text in UTF-8. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
