package org.rolebook.render;

import freemarker.core.Environment;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers a text of many small pieces as UTF-8, up to a limit, and encodes it while it grows. */
final class TextWriter extends Writer {

  /** Room for an ordinary page, in bytes. */
  private static final int USUAL = 1 << 15;

  /** So many characters are encoded at once. */
  private static final int PIECE = 1 << 11;

  /** Most bytes that a char makes. */
  private static final int WIDEST = 3;

  private final int most;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);

  /** What waits to be encoded. */
  private final CharBuffer waiting = CharBuffer.allocate(PIECE);

  private ByteBuffer bytes = ByteBuffer.allocate(USUAL);

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
    waiting.put((char) character);
    taken();
  }

  @Override
  public void write(String piece) throws LimitException {
    write(piece, 0, piece.length());
  }

  @Override
  public void write(String piece, int from, int count) throws LimitException {
    int end = from + count;
    int at = from;
    while (at < end) {
      int next = at + Math.min(end - at, waiting.remaining());
      waiting.put(piece, at, next);
      taken();
      at = next;
    }
  }

  @Override
  public void write(char[] piece, int from, int count) throws LimitException {
    int end = from + count;
    int at = from;
    while (at < end) {
      int next = Math.min(end - at, waiting.remaining());
      waiting.put(piece, at, next);
      taken();
      at += next;
    }
  }

  /** Writes what has been encoded already. */
  void write(byte[] encoded) throws LimitException {
    settle();
    room(encoded.length).put(encoded);
    require();
  }

  /** Leaves room for a character; where there is a limit, it is noticed in its place. */
  private void taken() throws LimitException {
    if (!waiting.hasRemaining() || most < Integer.MAX_VALUE) {
      encode(false);
      require();
    }
  }

  /** Encodes all that waits; half a character at the end stands as a question mark. */
  private void settle() {
    encode(true);
    encoder.reset();
  }

  /** Encodes what waits. Without an end, the first half of a character goes on waiting. */
  private void encode(boolean end) {
    waiting.flip();
    encoder.encode(waiting, room((long) WIDEST * waiting.remaining()), end);
    waiting.compact();
  }

  /** The bytes so far, with room for more. */
  private ByteBuffer room(long more) {
    if (more > bytes.remaining()) {
      long needed = Math.max(bytes.position() + more, 2L * bytes.capacity());
      if (needed > Integer.MAX_VALUE - 8) {
        throw new OutOfMemoryError("a text of " + needed + " bytes");
      }
      bytes = ByteBuffer.allocate((int) needed).put(bytes.flip());
    }
    return bytes;
  }

  private void require() throws LimitException {
    if (bytes.position() > most) {
      throw new LimitException(
          LimitException.Kind.OUTPUT,
          most,
          LimitException.place(Environment.getCurrentEnvironment()));
    }
  }

  @Override
  public void flush() {
    // nothing is handed on before the end
  }

  @Override
  public void close() {
    // nothing is held open
  }

  /** Number of bytes so far. */
  int length() {
    settle();
    return bytes.position();
  }

  /** Takes away what was written since the text had a length. */
  byte[] cut(int from) {
    settle();
    byte[] piece = Arrays.copyOfRange(bytes.array(), from, bytes.position());
    bytes.position(from);
    return piece;
  }

  /** The text in UTF-8. */
  byte[] bytes() {
    settle();
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}
