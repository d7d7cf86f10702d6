package org.rolebook.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.Progress;
import org.rolebook.i18n.Messages;

/** Shows on a terminal which stage runs, how many pages of how many are made, and how fast. */
final class TerminalProgress implements Progress, AutoCloseable {

  private static final int INTERVAL = 100;

  private final PrintWriter out;
  private final LongSupplier clock;
  private final long start;
  private final AtomicInteger made = new AtomicInteger();
  private volatile Messages words;
  private volatile @Nullable ProgressLine line;
  private volatile @Nullable ProgressBar bar;
  private volatile int total;

  TerminalProgress(PrintWriter out, LongSupplier clock, Messages words) {
    this.out = out;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.words = words;
  }

  @Override
  public void speak(Messages handbook) {
    words = handbook;
  }

  @Override
  public void begin(Stage stage, int steps) {
    close();
    made.set(0);
    total = steps;
    ProgressLine next = new ProgressLine(out, clock, start);
    line = next;
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName(stage.name(words))
            .setInitialMax(steps)
            .setUpdateIntervalMillis(INTERVAL)
            .setConsumer(next)
            .clearDisplayOnFinish();
    bar = (steps == 0 ? uncounted(builder) : counted(builder)).build();
  }

  @Override
  public void step() {
    ProgressBar running = bar;
    if (running != null) {
      running.stepTo(Math.min(made.incrementAndGet(), total));
    }
  }

  @Override
  public void close() {
    ProgressBar running = bar;
    if (running != null) {
      running.close();
      bar = null;
    }
    ProgressLine shown = line;
    if (shown != null) {
      shown.close();
    }
  }

  private ProgressBarBuilder counted(ProgressBarBuilder builder) {
    DecimalFormat whole = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return builder
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" " + words.text("build.progress.unit"), 1)
        .showSpeed(whole);
  }

  private ProgressBarBuilder uncounted(ProgressBarBuilder builder) {
    return builder.setRenderer((state, width) -> words.text("build.progress", state.getTaskName()));
  }
}
