package org.rolebook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, killed at any moment. */
class KilledBuildTest {

  private static final int KILLED = 128 + 9;
  private static final long MILLISECOND = 1_000_000;

  private final Path folder;
  private final Random random = new Random(20_260_301);
  private final Generations both;
  private final Path staging;
  private int old;
  private int fresh;
  private int away;

  KilledBuildTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.both = Generations.in(folder, folder.resolve("public/handbook"));
    this.staging = folder.resolve("public/.handbook.rolebook-staging");
  }

  @Test
  void theOldOrTheNewSiteIsWholeAndTheNextBuildRepairsTheRest() throws Exception {
    both.begin(0);
    long life = undisturbed(1);
    int generation = 1;
    int wanted = Rounds.orUsual(10);
    int kills = 0;
    for (int round = 0; kills < wanted && round < wanted * 4; round++) {
      kills += kill(generation + 1, round, life) ? 1 : 0;
      judge(generation);
      both.build(generation + 1);
      both.assertStands(generation + 1, "after kill " + kills);
      generation++;
    }
    System.out.printf(
        "%d kills: %d old, %d new, %d old under its other name%n", kills, old, fresh, away);
    assertThat(kills).isEqualTo(wanted);
    assertThat(fresh).isPositive();
    assertThat(old).isPositive();
  }

  private long undisturbed(int generation) throws Exception {
    long begin = System.nanoTime();
    Process process = Children.build(both.content(generation), both.output()).start();
    assertThat(process.waitFor()).isZero();
    both.assertStands(generation, "undisturbed");
    return System.nanoTime() - begin;
  }

  /** Spread over the whole build, its stage of writing, the change of the trees, and the end. */
  private boolean kill(int generation, int round, long life) throws Exception {
    Process process = Children.build(both.content(generation), both.output()).start();
    switch (round % 4) {
      case 0 -> pause(process, random.nextLong(life));
      case 1 -> pauseAfter(process, () -> Files.exists(staging), 300 * MILLISECOND);
      case 2 -> {
        Path manifest = staging.resolve(".rolebook-manifest");
        pauseAfter(process, () -> Files.exists(manifest), 12 * MILLISECOND);
      }
      default -> pauseAfter(process, () -> Files.exists(both.backup()), 8 * MILLISECOND);
    }
    process.destroyForcibly();
    return process.waitFor() == KILLED;
  }

  private void pauseAfter(Process process, BooleanSupplier moment, long most) {
    while (process.isAlive() && !moment.getAsBoolean()) {
      Thread.onSpinWait();
    }
    pause(process, random.nextLong(most));
  }

  private static void pause(Process process, long nanoseconds) {
    long end = System.nanoTime() + nanoseconds;
    while (process.isAlive() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private void judge(int before) throws Exception {
    if (!Files.exists(both.output())) {
      assertThat(both.isWhole(before, both.backup())).isTrue();
      away++;
    } else if (both.isWhole(before, both.output())) {
      old++;
    } else {
      assertThat(both.isWhole(before + 1, both.output()))
          .as("neither old nor new: %s", Tree.of(both.output()).keySet())
          .isTrue();
      fresh++;
    }
  }

  @Test
  void aPreviewThatIsKilledHasTouchedNothing() throws Exception {
    both.begin(0);
    SortedMap<String, String> before = Tree.of(folder);
    for (int round = 0; round < Math.min(20, Rounds.orUsual(3)); round++) {
      Process process =
          Children.commandLine("serve", both.content(1).toString(), "--port", "0")
              .directory(folder.toFile())
              .start();
      pause(process, random.nextLong(3_000 * MILLISECOND));
      process.destroyForcibly().waitFor();
      assertThat(Tree.of(folder)).isEqualTo(before);
    }
    both.build(1);
    both.assertStands(1, "after a preview");
  }
}
