package org.rolebook.incremental;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a site while it is made. That it cannot be written keeps no site from being made:
 * then nothing is told.
 */
public final class SiteDraft implements Closeable {

  static final byte[] HEAD = "rolebook-pages 1\n".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final Path fresh;
  private final OutputStream out;
  private final List<KnownPage> pages = new ArrayList<>();
  private long length;
  private boolean broken;

  SiteDraft(Path file, Path fresh) throws IOException {
    this.file = file;
    this.fresh = fresh;
    Files.deleteIfExists(fresh);
    this.out =
        new BufferedOutputStream(
            Files.newOutputStream(
                fresh,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS),
            1 << 16);
    write(HEAD);
  }

  /** Takes a page, in the order of the site. */
  void add(String path, String model, byte[] entry) {
    pages.add(new KnownPage(path, model, length, entry.length, StoredSite.sum(entry)));
    write(entry);
  }

  private void write(byte[] bytes) {
    try {
      if (!broken) {
        out.write(bytes);
        length += bytes.length;
      }
    } catch (IOException e) {
      broken = true;
    }
  }

  /** All pages that were taken. */
  public List<KnownPage> pages() {
    return pages;
  }

  /** Puts all that is told in the place of what was told before, in one step. */
  public void finish(KnownSite site) {
    try {
      byte[] state = state(site);
      write(state);
      write(Sums.of(state, state.length));
      out.close();
      if (!broken) {
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException | RuntimeException e) {
      broken = true; // the site is published; the next build makes everything
    }
  }

  private byte[] state(KnownSite site) throws IOException {
    ByteArrayOutputStream state = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(state);
    new RecordWriter(data).write(site, KnownSite.class);
    data.writeLong(length);
    return state.toByteArray();
  }

  @Override
  public void close() {
    try {
      try {
        out.close();
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      broken = true; // the next draft takes its place
    }
  }
}
