package org.rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolebook.build.Progress;
import org.rolebook.build.Stopwatch;
import org.rolebook.i18n.Messages;

class TidyingTest {

  private final List<String> told = new ArrayList<>();
  private long used;
  private long live;
  private int tidied;

  private final Tidying tidying =
      new Tidying(
          new Progress() {
            @Override
            public void begin(Stage stage, int total) {
              told.add(stage + " " + total);
            }

            @Override
            public void step() {
              told.add("step");
            }

            @Override
            public void speak(Messages words) {
              told.add(words.language());
            }
          },
          () -> used,
          () -> {
            tidied++;
            used = live;
          });

  @Test
  void tellsOnWhatItIsTold() {
    tidying.begin(Progress.Stage.RENDER, 7);
    tidying.speak(Messages.of("en"));
    tidying.step();
    assertThat(told).containsExactly("RENDER 7", "en", "step");
    assertThat(tidied).isZero();
  }

  @Test
  void tidiesUpWhileRulesAreAsked() {
    Progress watched = new Stopwatch(() -> 0, tidying);
    used = 2 * Tidying.SMALL;
    watched.goOn();
    assertThat(tidied).isEqualTo(1);
  }

  @Test
  void tidiesUpWhenMoreIsLeftBehindThanIsWorthKeeping() {
    live = 100L << 20;
    for (int page = 0; page < 1000; page++) {
      used += 1 << 20;
      tidying.step();
      assertThat(used).isLessThan(live + live / 4 + Tidying.SLACK + (1 << 20));
    }
    assertThat(tidied).isBetween(10, 13);
  }

  @Test
  void doesNotTidyUpAgainAndAgainWhatIsInUse() {
    live = 4L << 30;
    used = live;
    for (int page = 0; page < 1000; page++) {
      used += 1 << 20;
      tidying.step();
    }
    assertThat(tidied).isEqualTo(1);
  }
}
