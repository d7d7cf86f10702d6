package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Publishes a site into an output folder as a transaction.
 *
 * <p>The whole new tree is staged beside the output: unchanged files are hard links to the present
 * ones, so that they stay untouched, and what somebody else put into the output is carried over.
 * Then the output is renamed away and the staged tree takes its name. A run that dies at any point
 * leaves the previous site or the new one, at worst under another name until the next {@link
 * #begin()} puts it back.
 *
 * <p>Where the output cannot be renamed (a mount point, a folder held open on Windows, a parent
 * that may not be written) the staged files are moved in one by one, each atomically, the manifest
 * last. Readers may see a mixture while that lasts; if it is cut short, the next {@link #begin()}
 * completes it.
 *
 * <p>Beside the output there are hidden files named {@code .<name>.rolebook-…}; in the output there
 * is {@code .rolebook-manifest}, which tells what was published. Without a readable manifest
 * nothing counts as published and nothing is deleted.
 */
public final class Publisher {

  private final Path output;
  private final Mover mover;

  /**
   * Publishes into a folder, which need not exist yet; a symbolic link to a folder is followed.
   *
   * @param output the output folder
   */
  public Publisher(Path output) {
    this(output, Mover.ATOMIC);
  }

  Publisher(Path output, Mover mover) {
    this.output = output;
    this.mover = mover;
  }

  /**
   * Repairs what an interrupted run left over and opens a new publication; the output is locked
   * until that is closed.
   *
   * @throws PublishException if the output is busy, is not a folder, or cannot be written beside
   */
  public Publication begin() {
    try {
      Workspace workspace = Workspace.of(output);
      return begin(workspace, OutputLock.acquire(workspace));
    } catch (IOException e) {
      throw PublishException.of(output, e);
    }
  }

  private Publication begin(Workspace workspace, OutputLock lock) throws IOException {
    try {
      new Recovery(workspace, mover).run();
      Files.createDirectory(workspace.staging());
      return new Publication(workspace, lock, mover);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }
}
