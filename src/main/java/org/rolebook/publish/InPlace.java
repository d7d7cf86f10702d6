package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Moves a complete new tree into the output file by file, for an output that cannot be renamed. Cut
 * short at any point, it can be run again: the new tree is marked as unfinished by its manifest,
 * which is placed last, and the output's old manifest tells until then what to remove.
 */
final class InPlace {

  private final Workspace workspace;
  private final Path ready;
  private final Path output;

  InPlace(Workspace workspace) {
    this.workspace = workspace;
    this.ready = workspace.ready();
    this.output = workspace.output();
  }

  /** Does what is still to be done, if anything is. */
  void run() throws IOException {
    if (Manifest.exists(ready)) {
      apply(Manifest.read(output), Manifest.read(ready));
    }
    Trees.delete(ready);
  }

  private void apply(Manifest last, Manifest next) throws IOException {
    Files.createDirectories(output);
    for (String path : last.hashes().keySet()) {
      if (!next.has(path)) {
        remove(path, last);
      }
    }
    for (String path : next.hashes().keySet()) {
      place(path);
    }
    place(Manifest.NAME);
    Files.deleteIfExists(ready.resolve(Manifest.NAME));
  }

  private void remove(String path, Manifest last) throws IOException {
    Path file = output.resolve(path);
    Path folder = Trees.parent(file);
    if (Trees.isInside(output, folder) && last.matches(path, file)) {
      Files.delete(file);
    }
    removeEmpty(folder);
  }

  /** Also where the file is gone: an earlier run may have died between the file and its folder. */
  private void removeEmpty(Path folder) throws IOException {
    if (folder.equals(output)) {
      return;
    }
    try {
      if (Trees.isInside(output, folder)) {
        Files.delete(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      return;
    }
    removeEmpty(Trees.parent(folder));
  }

  private void place(String path) throws IOException {
    Path from = ready.resolve(path);
    Path to = output.resolve(path);
    if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
      Trees.makeFolders(output, Trees.parent(to));
      if (!isSame(from, to)) {
        move(from, to);
      }
    }
  }

  private static boolean isSame(Path from, Path to) throws IOException {
    return Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(from, to) < 0;
  }

  private void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Path incoming = workspace.incoming();
      Files.copy(from, incoming, StandardCopyOption.REPLACE_EXISTING);
      Files.move(incoming, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
