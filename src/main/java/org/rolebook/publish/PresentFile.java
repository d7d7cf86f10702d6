package org.rolebook.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolebook.render.RenderedFile;

/**
 * A file of the previous publication that is part of the next one.
 *
 * @param file where it stands
 * @param hash what its manifest tells of it
 */
record PresentFile(Path file, String hash) implements RenderedFile.Body {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    Files.copy(file, out);
  }
}
