package org.rolebook.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * One file of the site, ready to be written.
 *
 * @param path path below the output folder, with {@code /} as separator, normalised, never absolute
 * @param body its whole content
 */
public record RenderedFile(String path, Body body) {

  /** Content that can be written, the same each time. */
  @FunctionalInterface
  public interface Body {

    /** Writes all bytes; a large file is made while it is written, so that nobody holds it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Content that is there. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  private record Bytes(byte[] bytes) implements Body {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /**
   * A file whose content is there.
   *
   * @param bytes the array is handed over and must not be changed any more
   */
  public RenderedFile(String path, byte[] bytes) {
    this(path, new Bytes(bytes));
  }

  /** Whether the content is there; otherwise it is made while it is written. */
  public boolean isHeld() {
    return body instanceof Bytes;
  }

  /** The whole content. */
  public byte[] bytes() {
    if (body instanceof Bytes held) {
      return held.bytes();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written to a disk here
    }
    return out.toByteArray();
  }
}
