package org.rolebook.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * One line of a terminal that is written over and over and vanishes at the end. It is not there
 * before a second has passed since the start.
 */
final class ProgressLine implements ProgressBarConsumer {

  /** Fits every terminal, so that the line never breaks. */
  private static final int WIDTH = 79;

  private static final long PATIENCE = 1_000_000_000;

  private final PrintWriter out;
  private final LongSupplier clock;
  private final long start;
  private boolean shown;
  private boolean over;

  /**
   * A line that is not there yet.
   *
   * @param clock tells nanoseconds
   * @param start when the work began, by that clock
   */
  ProgressLine(PrintWriter out, LongSupplier clock, long start) {
    this.out = out;
    this.clock = clock;
    this.start = start;
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public synchronized void accept(String line) {
    if (!over && clock.getAsLong() - start >= PATIENCE) {
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

  /** Ends the line; what the bar's own thread still wants to show then is not shown any more. */
  @Override
  public synchronized void close() {
    over = true;
    clear();
  }
}
