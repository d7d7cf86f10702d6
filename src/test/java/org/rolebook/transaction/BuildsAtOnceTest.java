package org.rolebook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that build different handbooks into the same output at the same time. */
class BuildsAtOnceTest {

  private final Path folder;

  BuildsAtOnceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void oneOfThemPublishesAndTheOtherIsToldOrFollows() throws Exception {
    Generations both = Generations.in(folder, folder.resolve("public/handbook"));
    both.begin(0);
    int rounds = Rounds.orUsual(12);
    int busy = 0;
    try (Worker one = new Worker(true);
        Worker two = new Worker(true)) {
      for (int round = 0; round < rounds; round++) {
        one.begin(both.content(0), both.output());
        two.begin(both.content(1), both.output());
        String first = one.answer();
        String second = two.answer();
        String when = "round " + round + ": " + first + ", " + second;
        assertThat(first).as(when).isIn("ok", "publish.busy");
        assertThat(second).as(when).isIn("ok", "publish.busy");
        boolean onlyFirst = !"ok".equals(second);
        boolean onlySecond = !"ok".equals(first);
        assertThat(onlyFirst && onlySecond).as(when).isFalse();
        busy += onlyFirst || onlySecond ? 1 : 0;
        boolean second0 = onlySecond || (!onlyFirst && both.isWhole(1, both.output()));
        both.assertStands(second0 ? 1 : 0, when);
      }
    }
    System.out.printf("%d times two builds at once: %d told that it is busy%n", rounds, busy);
  }
}
