package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Renames a whole tree, or fails and leaves it where it is. */
@FunctionalInterface
interface Mover {

  /** One rename of the file system. */
  Mover ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

  void move(Path from, Path to) throws IOException;
}
