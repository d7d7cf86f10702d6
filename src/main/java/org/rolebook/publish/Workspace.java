package org.rolebook.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Where a publication works: the output, free of symbolic links, and the hidden names around it.
 * These are siblings of the output; inside it only where siblings cannot be had, because the parent
 * may not be written or lies on another file system.
 *
 * @param output the output folder; need not exist
 * @param folder the folder that holds the hidden names
 * @param prefix how the hidden names begin
 */
record Workspace(Path output, Path folder, String prefix) {

  /** How every name begins that is Rolebook's own at the top of an output. */
  static final String RESERVED = ".rolebook-";

  private static final int LINKS = 40;

  private static final Set<String> OWN =
      Set.of(
          Manifest.NAME,
          RESERVED + "staging",
          RESERVED + "ready",
          RESERVED + "backup",
          RESERVED + "discard",
          RESERVED + "incoming",
          RESERVED + "lock");

  /** Finds the places for an output and creates the folder above it. */
  static Workspace of(Path requested) throws IOException {
    Path output = resolve(requested);
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new PublishException(PublishException.Kind.NOT_A_FOLDER, requested);
    }
    Path parent = output.getParent();
    return parent == null || !isUsable(parent, output)
        ? new Workspace(output, output, RESERVED)
        : new Workspace(output, parent, "." + output.getFileName() + RESERVED);
  }

  private static boolean isUsable(Path parent, Path output) throws IOException {
    return !Files.exists(output)
        || (Files.isWritable(parent)
            && Files.getFileStore(parent).equals(Files.getFileStore(output)));
  }

  private static Path resolve(Path requested) throws IOException {
    if (Files.exists(requested)) {
      return requested.toRealPath();
    }
    Path target = target(requested.toAbsolutePath().normalize());
    Path parent = target.getParent();
    if (parent == null) {
      return target;
    }
    try {
      return Files.createDirectories(parent).toRealPath().resolve(target.getFileName());
    } catch (FileAlreadyExistsException e) {
      throw new PublishException(PublishException.Kind.NOT_A_FOLDER, requested);
    }
  }

  /** Follows links whose target is missing, as it is while an output is being swapped. */
  private static Path target(Path link) throws IOException {
    Path target = link;
    for (int i = 0; Files.isSymbolicLink(target); i++) {
      if (i == LINKS) {
        throw new PublishException(PublishException.Kind.NOT_A_FOLDER, link);
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /** Whether a name at the top of the output belongs to Rolebook's own workings. */
  static boolean isOwn(String name) {
    return OWN.contains(name);
  }

  /** The new tree while it is being written; worthless when its run is dead. */
  Path staging() {
    return at("staging");
  }

  /** A complete new tree that is being moved into the output file by file. */
  Path ready() {
    return at("ready");
  }

  /** The whole previous output between the two renames. */
  Path backup() {
    return at("backup");
  }

  /** The previous output once the new one is in place. */
  Path discard() {
    return at("discard");
  }

  /** The file that a build locks. It stays: deleting it would let two builds lock two files. */
  Path lock() {
    return at("lock");
  }

  /** A file on the output's own file system that is about to get its name. */
  Path incoming() {
    return output.resolve(RESERVED + "incoming");
  }

  private Path at(String name) {
    return folder.resolve(prefix + name);
  }
}
