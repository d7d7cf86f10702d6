package org.rolebook.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A published site in one zip file. It holds what was published and nothing else, in the order of
 * the paths and with one fixed time, so that equal sites make equal archives.
 */
public final class SiteArchive {

  /** The first moment that a zip file can name. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SiteArchive() {}

  /**
   * Packs a site. The archive appears whole or not at all.
   *
   * @param site folder of a published site
   * @param archive the zip file; replaced if it exists
   * @return how many files it holds
   * @throws PublishException if it cannot be written
   */
  public static int write(Path site, Path archive) {
    try {
      Path folder = Objects.requireNonNull(archive.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, ".rolebook-", ".zip");
      try {
        int files = pack(site, whole);
        Files.move(whole, archive, StandardCopyOption.REPLACE_EXISTING);
        return files;
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      throw PublishException.of(archive, e);
    }
  }

  private static int pack(Path site, Path archive) throws IOException {
    int files = 0;
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String path : Manifest.read(site).paths()) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Files.copy(site.resolve(path), zip);
        zip.closeEntry();
        files++;
      }
    }
    return files;
  }
}
