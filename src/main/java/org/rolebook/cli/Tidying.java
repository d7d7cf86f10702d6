package org.rolebook.cli;

import java.util.function.LongSupplier;
import org.rolebook.build.Progress;
import org.rolebook.i18n.Messages;

/**
 * Lets Java tidy up its memory between stages, rules and pages when a build has left enough behind.
 * The collector that the launcher chooses takes ever more memory before it looks at all that is
 * still in use, while one look at a handbook costs less than a hundred pages.
 */
final class Tidying implements Progress {

  /** The launcher sets it, since with other collectors tidying up pays less or does harm. */
  private static final String WANTED = "rolebook.tidy";

  /** So many bytes may be left behind beside a quarter of what is in use. */
  static final long SLACK = 56L << 20;

  /** A process of less is small enough. */
  static final long SMALL = 160L << 20;

  private final Progress next;
  private final LongSupplier used;
  private final Runnable tidy;
  private long bound = SMALL;

  /**
   * Tells a progress what it is told.
   *
   * @param used tells how many bytes are taken
   * @param tidy gives back what is not in use
   */
  Tidying(Progress next, LongSupplier used, Runnable tidy) {
    this.next = next;
    this.used = used;
    this.tidy = tidy;
  }

  /** Tidies up this process, where its launcher wants it. */
  static Progress of(Progress next) {
    Runtime runtime = Runtime.getRuntime();
    return Boolean.getBoolean(WANTED)
        ? new Tidying(next, () -> runtime.totalMemory() - runtime.freeMemory(), runtime::gc)
        : next;
  }

  @Override
  public void begin(Stage stage, int total) {
    look();
    next.begin(stage, total);
  }

  @Override
  public void step() {
    look();
    next.step();
  }

  @Override
  public void goOn() {
    look();
    next.goOn();
  }

  @Override
  public void speak(Messages words) {
    next.speak(words);
  }

  private synchronized void look() {
    if (used.getAsLong() > bound) {
      tidy.run();
      long live = used.getAsLong();
      bound = Math.max(SMALL, live + live / 4 + SLACK);
    }
  }
}
