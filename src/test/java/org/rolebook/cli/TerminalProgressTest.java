package org.rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.rolebook.build.Progress.Stage;
import org.rolebook.diagnostic.DisplayWidth;
import org.rolebook.i18n.Messages;

final class TerminalProgressTest {

  private final StringWriter out = new StringWriter();
  private final AtomicLong nanos = new AtomicLong();
  private final TerminalProgress progress =
      new TerminalProgress(new PrintWriter(out), nanos::get, Messages.of("en"));

  @Test
  void nothingIsShownInTheFirstSecond() {
    nanos.set(TimeUnit.MILLISECONDS.toNanos(999));
    progress.begin(Stage.READ, 0);
    progress.begin(Stage.RENDER, 2);
    progress.step();
    progress.close();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void stageCountAndRateAreShownOnOneLineThatVanishes() {
    nanos.set(TimeUnit.SECONDS.toNanos(1));
    progress.begin(Stage.CHECK, 0);
    progress.begin(Stage.RENDER, 2000);
    for (int i = 0; i < 500; i++) {
      progress.step();
    }
    progress.close();
    assertThat(out.toString())
        .contains("checking …", "rendering", " 25% ", " 500/2000 pages", "pages/s")
        .doesNotContain("\n", "\u001b")
        .endsWith("\r" + " ".repeat(79) + "\r");
    assertThat(out.toString().split("\r")).allMatch(line -> DisplayWidth.of(line) <= 79);
  }

  @Test
  void theHandbooksLanguageIsSpokenOnceItIsKnown() {
    nanos.set(TimeUnit.SECONDS.toNanos(1));
    progress.speak(Messages.of("zh-CN"));
    progress.begin(Stage.RENDER, 1);
    progress.step();
    progress.step();
    progress.close();
    assertThat(out.toString()).contains("生成", "1/1 页").doesNotContain("2/1");
  }
}
