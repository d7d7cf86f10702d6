package org.rolebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an output, told without reading its files: by the manifest and by the size and the
 * time of each file that was published.
 *
 * @param digest stands for all that
 * @param files number of files
 * @param pages number of pages among them
 * @param bytes size of all files together
 */
public record PublishedSite(String digest, int files, int pages, long bytes) {

  /** What stands in a folder; null if nothing was published there or a file of it is missing. */
  public static @Nullable PublishedSite in(Path output) {
    try {
      Manifest manifest = Manifest.read(output);
      return manifest.paths().isEmpty() ? null : of(output, manifest);
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable PublishedSite of(Path output, Manifest manifest) throws IOException {
    MessageDigest digest = Hashes.begin();
    digest.update(manifest.bytes());
    long bytes = 0;
    for (String path : manifest.paths()) {
      BasicFileAttributes file =
          Files.readAttributes(
              output.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!file.isRegularFile()) {
        return null;
      }
      String stamp = file.size() + " " + file.lastModifiedTime().toInstant() + "\n";
      digest.update(stamp.getBytes(StandardCharsets.UTF_8));
      bytes += file.size();
    }
    int pages = (int) manifest.paths().stream().filter(Counting::isPage).count();
    String hash = HexFormat.of().formatHex(digest.digest());
    return new PublishedSite(hash, manifest.paths().size(), pages, bytes);
  }
}
