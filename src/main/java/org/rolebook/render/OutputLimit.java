package org.rolebook.render;

import freemarker.core.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a page, up to a limit. */
final class OutputLimit extends OutputStream {

  private static final int USUAL_LENGTH = 1 << 15;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
  private final int most;

  OutputLimit(int most) {
    this.most = most;
  }

  @Override
  public void write(int one) throws IOException {
    require(1);
    bytes.write(one);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    require(length);
    bytes.write(from, offset, length);
  }

  private void require(int more) throws IOException {
    if (more > most - bytes.size()) {
      throw new LimitException(
          LimitException.Kind.OUTPUT,
          most,
          LimitException.place(Environment.getCurrentEnvironment()));
    }
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
