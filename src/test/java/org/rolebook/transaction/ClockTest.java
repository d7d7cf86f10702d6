package org.rolebook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that jumps: dates of files say nothing about what is newer. */
class ClockTest {

  private static final FileTime FUTURE = FileTime.from(Instant.parse("2199-01-01T00:00:00Z"));
  private static final FileTime PAST = FileTime.from(Instant.parse("1971-01-01T00:00:00Z"));

  private final Path folder;
  private final Generations both;

  ClockTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    both = Generations.in(folder, folder.resolve("public/handbook"));
    both.begin(0);
  }

  private void date(Path root, FileTime time) throws IOException {
    for (Path path : Tree.all(root)) {
      if (!Files.isSymbolicLink(path)) {
        Files.setLastModifiedTime(path, time);
      }
    }
  }

  @Test
  void anOutputFromTheFutureIsReplacedByOlderContentAndTheReverse() throws Exception {
    FileTime[] times = {FUTURE, PAST};
    for (int round = 0; round < 4; round++) {
      date(folder.resolve("public"), times[round % 2]);
      date(both.content(round + 1), times[(round + 1) % 2]);
      both.build(round + 1);
      both.assertStands(round + 1, "round " + round);
    }
  }

  @Test
  void aChangeIsSeenThoughSizeAndDateOfTheFileAreAsBefore() throws Exception {
    Path page = both.content(0).resolve("pages/first.md");
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, Files.readString(page).replace("first", "final"));
    Files.setLastModifiedTime(page, time);

    both.build(0);

    assertThat(both.output().resolve("pages/first.html")).content().contains("Of the final state");
  }
}
