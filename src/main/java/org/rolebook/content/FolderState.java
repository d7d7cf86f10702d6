package org.rolebook.content;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rolebook.parallel.InOrder;

/**
 * What stands in a folder: every file that can be read below it, whether it is read or not, but for
 * the workings of version control.
 */
public final class FolderState {

  private static final String GIT = ".git";

  private final Path folder;
  private final SortedMap<String, BasicFileAttributes> files;
  private final SortedMap<String, String> hashes = new TreeMap<>();

  private FolderState(Path folder, SortedMap<String, BasicFileAttributes> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Looks at all files.
   *
   * @throws IOException if the folder, or one below it, cannot be listed
   */
  public static FolderState of(Path folder) throws IOException {
    SortedMap<String, BasicFileAttributes> files = new TreeMap<>();
    Set<FileVisitOption> follow = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(folder, follow, Integer.MAX_VALUE, new Listing(folder, files));
    return new FolderState(folder, files);
  }

  private static final class Listing extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final SortedMap<String, BasicFileAttributes> files;

    Listing(Path folder, SortedMap<String, BasicFileAttributes> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return dir.endsWith(GIT) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), attributes);
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * A digest of the paths and the bytes of all files: SHA-256 in hexadecimal.
   *
   * @throws IOException if a file cannot be read
   */
  public String bytes() throws IOException {
    MessageDigest all = sha256();
    hashes().values().forEach(hash -> all.update(hash.getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(all.digest());
  }

  /**
   * A digest of the path and the bytes of each file, SHA-256 in hexadecimal, by path.
   *
   * @throws IOException if a file cannot be read
   */
  public SortedMap<String, String> hashes() throws IOException {
    if (hashes.size() < files.size()) {
      try {
        Iterator<String> paths = files.keySet().iterator();
        InOrder.each(
            List.copyOf(files.keySet()),
            this::hash,
            hash -> hashes.put(paths.next(), HexFormat.of().formatHex(hash)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return Collections.unmodifiableSortedMap(hashes);
  }

  private byte[] hash(String path) {
    try {
      MessageDigest one = sha256();
      one.update(path.getBytes(StandardCharsets.UTF_8));
      one.update((byte) 0);
      return one.digest(Files.readAllBytes(folder.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A digest of the paths, sizes and times of all files. */
  public String stamps() {
    MessageDigest all = sha256();
    files.forEach((path, file) -> all.update(stamp(path, file).getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest());
  }

  private static String stamp(String path, BasicFileAttributes file) {
    return path
        + '\0'
        + file.size()
        + '\0'
        + file.lastModifiedTime().toInstant()
        + '\0'
        + file.fileKey()
        + '\n';
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
