package org.rolebook.incremental;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What is told of a site, with the file in which more is to be looked up. */
public final class StoredSite implements Closeable {

  private final KnownSite site;
  private final FileChannel channel;

  StoredSite(KnownSite site, FileChannel channel) {
    this.site = site;
    this.channel = channel;
  }

  /** What is told of it. */
  public KnownSite site() {
    return site;
  }

  /** What can be found of a page, as it is written. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Entry(byte[] bytes) {}

  /** What can be found of a page; null where that is damaged. */
  @Nullable Entry entry(KnownPage page) {
    try {
      byte[] bytes = SiteFile.read(channel, page.from(), page.length());
      return sum(bytes) == page.sum() ? new Entry(bytes) : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      return; // it was only read
    }
  }
}
