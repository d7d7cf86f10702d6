package org.rolebook.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * One line of a terminal that is written over and over and vanishes at the end. It is not there
 * before a second has passed.
 */
final class ProgressLine implements ProgressBarConsumer {

  /** Fits every terminal, so that the line never breaks. */
  private static final int WIDTH = 79;

  private static final long PATIENCE = 1_000_000_000;

  private final PrintWriter out;
  private final LongSupplier clock;
  private final long start;
  private boolean shown;

  ProgressLine(PrintWriter out, LongSupplier clock) {
    this.out = out;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public synchronized void accept(String line) {
    if (clock.getAsLong() - start >= PATIENCE) {
      clear();
      out.print(line + "\r");
      out.flush();
      shown = true;
    }
  }

  @Override
  public synchronized void clear() {
    if (shown) {
      out.print(" ".repeat(WIDTH) + "\r");
      out.flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
