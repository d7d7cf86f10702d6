package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts right what a dead run left over. Only the holder of the lock may run it; so whatever lies
 * around belongs to nobody who is still alive.
 */
final class Recovery {

  private final Workspace workspace;
  private final Mover mover;

  Recovery(Workspace workspace, Mover mover) {
    this.workspace = workspace;
    this.mover = mover;
  }

  void run() throws IOException {
    Trees.delete(workspace.staging());
    new InPlace(workspace).run();
    if (Trees.isFolder(workspace.backup())) {
      settleBackup();
    }
    retire();
  }

  /** Died between the two renames: the old output comes back; behind them: it goes. */
  private void settleBackup() throws IOException {
    Path output = workspace.output();
    if (!Files.exists(output) || Trees.isEmpty(output)) {
      Files.deleteIfExists(output);
      mover.move(workspace.backup(), output);
    } else if (Manifest.exists(output)) {
      retire();
      mover.move(workspace.backup(), workspace.discard());
    } else {
      throw new PublishException(PublishException.Kind.OBSTRUCTED, output);
    }
  }

  private void retire() throws IOException {
    if (Trees.isFolder(workspace.discard())) {
      Files.createDirectories(workspace.output());
      new Retirement(workspace).run();
    }
  }
}
