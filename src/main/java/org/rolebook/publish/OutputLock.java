package org.rolebook.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;

/**
 * Holds an output against other builds; the operating system lets go when the process dies.
 *
 * <p>On POSIX systems a process loses its lock when it closes any channel of the same file, so a
 * second attempt within one JVM, which fails as it should, opens the door to other processes until
 * the first build ends.
 */
final class OutputLock implements Closeable {

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock or fails at once, with a {@link PublishException} if it is held. */
  static OutputLock acquire(Workspace workspace) throws IOException {
    FileChannel channel =
        FileChannel.open(
            workspace.lock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    boolean locked = false;
    try {
      locked = isLocked(channel);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw new PublishException(PublishException.Kind.BUSY, workspace.output());
    }
    return new OutputLock(channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
