package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a complete staged tree in the place of the output. */
final class Swap {

  private final Workspace workspace;
  private final Mover mover;

  Swap(Workspace workspace, Mover mover) {
    this.workspace = workspace;
    this.mover = mover;
  }

  void run() throws IOException {
    Path output = workspace.output();
    if (!Files.exists(output)) {
      mover.move(workspace.staging(), output);
      return;
    }
    try {
      mover.move(output, workspace.backup());
    } catch (IOException e) {
      applyInPlace();
      return;
    }
    replace();
    retire();
  }

  private void applyInPlace() throws IOException {
    Mover.ATOMIC.move(workspace.staging(), workspace.ready());
    new InPlace(workspace).run();
  }

  private void replace() throws IOException {
    try {
      mover.move(workspace.staging(), workspace.output());
    } catch (IOException e) {
      rollBack(e);
      throw e;
    }
  }

  private void rollBack(IOException cause) {
    try {
      mover.move(workspace.backup(), workspace.output());
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private void retire() {
    try {
      mover.move(workspace.backup(), workspace.discard());
      new Retirement(workspace).run();
    } catch (IOException e) {
      // the new site stands; what is left of the old one is the next run's to remove
    }
  }
}
