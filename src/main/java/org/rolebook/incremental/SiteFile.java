package org.rolebook.incremental;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The file that tells part by part what the site of an output was made of, hidden beside it: a
 * line, what can be found of each page, then all else with its sum. It may be deleted at any time;
 * where it is damaged, of another format or cannot be written, the next build makes everything.
 */
public final class SiteFile {

  static final int SUM = 32;

  private final Path file;

  private SiteFile(Path file) {
    this.file = file;
  }

  /** The file that belongs to an output; null for an output at the top of a file system. */
  public static @Nullable SiteFile of(Path output) {
    Path file = Hidden.beside(output, "pages");
    return file == null ? null : new SiteFile(file);
  }

  /** What it tells; null if it is not there or cannot be trusted. */
  public @Nullable StoredSite open() {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      KnownSite site = null;
      try {
        site = site(channel);
      } finally {
        if (site == null) {
          channel.close();
        }
      }
      return site == null ? null : new StoredSite(site, channel);
    } catch (IOException | RuntimeException e) {
      return null; // damaged in whatever way: the build runs, as without it
    }
  }

  private static @Nullable KnownSite site(FileChannel channel) throws IOException {
    long end = channel.size() - SUM - Long.BYTES;
    if (end < SiteDraft.HEAD.length || !isHead(read(channel, 0, SiteDraft.HEAD.length))) {
      return null;
    }
    long from = ByteBuffer.wrap(read(channel, end, Long.BYTES)).getLong();
    if (from < SiteDraft.HEAD.length || from > end) {
      return null;
    }
    int length = Math.toIntExact(end + Long.BYTES - from);
    byte[] state = read(channel, from, length);
    if (!Arrays.equals(Sums.of(state, length), read(channel, end + Long.BYTES, SUM))) {
      return null;
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(state));
    return (KnownSite) new RecordReader(in).read(KnownSite.class);
  }

  private static boolean isHead(byte[] bytes) {
    return Arrays.equals(bytes, SiteDraft.HEAD);
  }

  static byte[] read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("ends at " + (from + bytes.position()));
      }
    }
    return bytes.array();
  }

  /**
   * Begins to tell of another site; what the file tells stays until that is whole. Only one draft
   * may be open for an output.
   *
   * @return null where nothing can be written
   */
  public @Nullable SiteDraft begin() {
    try {
      return new SiteDraft(file, file.resolveSibling(file.getFileName() + "-next"));
    } catch (IOException e) {
      return null;
    }
  }
}
