package org.rolebook.preview;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.opentest4j.AssertionFailedError;

/** Waits for what must come sooner or later; how late says nothing. */
public final class Patience {

  private static final long LONGEST = Duration.ofSeconds(90).toNanos();
  private static final int PAUSE = 15;

  private Patience() {}

  /**
   * Waits until something holds.
   *
   * @param what what is waited for, in words
   * @param holds whether it holds; an exception says no
   */
  public static void until(String what, Callable<Boolean> holds) throws InterruptedException {
    long end = System.nanoTime() + LONGEST;
    Throwable reason = null;
    while (System.nanoTime() < end) {
      try {
        if (holds.call()) {
          return;
        }
        reason = null;
      } catch (Exception | AssertionError e) {
        reason = e;
      }
      Thread.sleep(PAUSE);
    }
    throw new AssertionFailedError("in vain: " + what, reason);
  }
}
