package org.rolebook.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders of an output that may not be read or written. */
class PermissionTest {

  private static final List<String> MODES =
      List.of("---------", "r--r--r--", "r-xr-xr-x", "-wx-wx-wx");

  private final Path folder;
  private final Random random = new Random(20_260_302);

  PermissionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whateverIsForbiddenTheOldOrTheNewSiteStands() throws Exception {
    Path parent = folder.resolve("public");
    Generations both = Generations.in(folder, parent.resolve("handbook"));
    both.begin(0);
    int rounds = Rounds.orUsual(12);
    int refused = 0;
    try (Worker worker = new Worker(false)) {
      assumeTrue(obeys(worker, both), "root without capabilities needs setpriv");
      for (int round = 0; round < rounds; round++) {
        Map<Path, Set<PosixFilePermission>> changed = forbid(parent, round);
        worker.begin(both.content(1), both.output());
        String answer = worker.answer();
        String when = "round " + round + ", " + answer + ", " + shown(changed);
        allow(parent, changed);
        assertThat(answer).as(when).isIn("ok", "publish.denied");
        int generation = answer != null && answer.equals("ok") ? 1 : 0;
        refused += 1 - generation;
        assertThat(both.isWhole(generation, both.output())).as(when).isTrue();
        worker.begin(both.content(1), both.output());
        assertThat(worker.answer()).as("allowed again, " + when).isEqualTo("ok");
        both.assertStands(1, "allowed again, " + when);
        both.build(0);
      }
    }
    System.out.printf("%d times something was forbidden: %d builds refused%n", rounds, refused);
    assertThat(refused).isBetween(1, rounds - 1);
  }

  /** Whether the worker is held to permissions at all. */
  private boolean obeys(Worker worker, Generations both) throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    worker.begin(both.content(0), closed.resolve("handbook"));
    String answer = worker.answer();
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    return answer != null && answer.equals("publish.denied");
  }

  /** Takes permissions from one to three files or folders of the output, or from its parent. */
  private Map<Path, Set<PosixFilePermission>> forbid(Path parent, int round) throws IOException {
    List<Path> all = new ArrayList<>(Tree.all(parent));
    List<Path> folders = new ArrayList<>(all);
    folders.removeIf(path -> !Files.isDirectory(path));
    Map<Path, Set<PosixFilePermission>> changed = new LinkedHashMap<>();
    for (int i = 0; i <= round % 3; i++) {
      List<Path> from = random.nextBoolean() ? folders : all;
      Path path = from.get(random.nextInt(from.size()));
      changed.putIfAbsent(path, Files.getPosixFilePermissions(path));
    }
    for (Path path : changed.keySet()) {
      String mode = MODES.get(random.nextInt(MODES.size()));
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
    return changed;
  }

  private static String shown(Map<Path, Set<PosixFilePermission>> changed) throws IOException {
    List<String> all = new ArrayList<>();
    for (Path path : changed.keySet()) {
      all.add(
          Files.exists(path)
              ? PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) + " " + path
              : "gone " + path);
    }
    return String.join(", ", all);
  }

  /** Folders keep their permissions in a new tree, wherever they lie then. */
  private static void allow(Path parent, Map<Path, Set<PosixFilePermission>> changed)
      throws IOException {
    for (Map.Entry<Path, Set<PosixFilePermission>> entry : changed.entrySet()) {
      if (Files.exists(entry.getKey())) {
        Files.setPosixFilePermissions(entry.getKey(), entry.getValue());
      }
    }
    assertThat(parent).isWritable();
  }
}
