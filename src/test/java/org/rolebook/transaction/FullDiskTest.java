package org.rolebook.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;

/**
 * A disk that is full before a build is done: a small file system in memory, where one may be had.
 */
class FullDiskTest {

  private static final int BLOCK = 4096;
  private static final long MANY = 64L << 20;

  private final Path disk;
  private final Path folder;
  private boolean mounted;

  FullDiskTest(@TempDir Path folder) {
    this.folder = folder;
    this.disk = folder.resolve("disk");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(Children.canRun("umount", disk.toString())).isTrue();
    }
  }

  @Test
  void whereverItEndsTheOldSiteStandsAndTheReasonIsTold() throws Exception {
    Files.createDirectory(disk);
    mounted = Children.canRun("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString());
    assumeTrue(mounted, "a file system can be mounted by root alone");
    Generations both = Generations.in(folder, disk.resolve("handbook"));
    both.begin(0);
    long need = need(both);
    int rounds = Rounds.orUsual(12);
    int failed = 0;
    for (int round = 0; round < rounds; round++) {
      Path filler = fill(need * 6 / 5 * round / rounds);
      BuildException failure = catchThrowableOfType(BuildException.class, () -> both.build(1));
      if (failure != null) {
        failed++;
        assertThat(BuildWorker.key(failure)).as("round %d", round).isEqualTo("publish.disk-full");
        both.assertStands(0, "disk full in round " + round);
      }
      Files.delete(filler);
      both.build(1);
      both.assertStands(1, "with room again, round " + round);
      both.build(0);
    }
    System.out.printf("%d levels of a disk: full in %d%n", rounds, failed);
    assertThat(failed).isBetween(rounds / 2, rounds - 1);
  }

  /** Bytes that the change to the second generation needs beside the first. */
  private long need(Generations both) throws IOException, BuildException {
    FileStore store = Files.getFileStore(disk);
    long before = store.getUsableSpace();
    both.build(1);
    both.build(0);
    long sum = blocks(disk.resolve(".handbook.rolebook-pages"));
    for (String path : both.site(1).keySet()) {
      if (!both.site(1).get(path).equals(both.site(0).get(path))) {
        sum += blocks(folder.resolve("site1").resolve(path));
      }
    }
    assertThat(before).isGreaterThan(sum);
    return sum;
  }

  private static long blocks(Path file) throws IOException {
    return (Files.size(file) + BLOCK - 1) / BLOCK * BLOCK;
  }

  /** Leaves so many bytes. */
  private Path fill(long rest) throws IOException {
    Path filler = disk.resolve("filler");
    long size = Files.getFileStore(disk).getUsableSpace() - rest;
    assertThat(size).isBetween(0L, MANY);
    try (FileChannel channel =
        FileChannel.open(filler, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      for (long written = 0; written + BLOCK <= size; written += BLOCK) {
        channel.write(block.rewind());
      }
    }
    return filler;
  }
}
