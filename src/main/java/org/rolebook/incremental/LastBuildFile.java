package org.rolebook.incremental;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The file that tells about the last build, hidden beside its output. It may be deleted at any
 * time; where it is damaged, of another format or cannot be written, the next build simply runs.
 */
public final class LastBuildFile {

  private static final byte[] HEAD = "rolebook-cache 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int SUM = 32;

  private final Path file;

  private LastBuildFile(Path file) {
    this.file = file;
  }

  /** The file that belongs to an output; null for an output at the top of a file system. */
  public static @Nullable LastBuildFile of(Path output) {
    Path file = Hidden.beside(output, "cache");
    return file == null ? null : new LastBuildFile(file);
  }

  /** What it tells; null if it is not there or cannot be trusted. */
  public @Nullable LastBuild read() {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? parse(Files.readAllBytes(file))
          : null;
    } catch (IOException | RuntimeException e) {
      return null; // damaged in whatever way: the build runs, as without it
    }
  }

  private static @Nullable LastBuild parse(byte[] bytes) throws IOException {
    int end = bytes.length - SUM;
    if (end < HEAD.length
        || !Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length)
        || !Arrays.equals(Sums.of(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
      return null;
    }
    ByteArrayInputStream body = new ByteArrayInputStream(bytes, HEAD.length, end - HEAD.length);
    return (LastBuild) new RecordReader(new DataInputStream(body)).read(LastBuild.class);
  }

  /** Replaces what it tells, in one step: who reads it meanwhile reads the old or the new whole. */
  public void write(LastBuild build) {
    try {
      Path fresh = Files.createTempFile(file.resolveSibling("."), file.getFileName() + "-", "");
      try {
        Files.write(fresh, bytes(build));
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException | RuntimeException e) {
      return; // the site is published; the next build runs as if there had been none
    }
  }

  private static byte[] bytes(LastBuild build) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(HEAD);
    new RecordWriter(new DataOutputStream(body)).write(build, LastBuild.class);
    byte[] bytes = body.toByteArray();
    return ByteBuffer.allocate(bytes.length + SUM)
        .put(bytes)
        .put(Sums.of(bytes, bytes.length))
        .array();
  }

  /** Tells nothing any more. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      return; // what it tells is held against the sources and the output before it is believed
    }
  }
}
