package org.rolebook.preview;

import java.util.concurrent.TimeUnit;

/**
 * Builds once after each burst of changes, in one thread. What changes during a build starts
 * another one after it.
 */
final class BuildLoop implements AutoCloseable {

  /** So long nothing may have changed before a build begins. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(50);

  /** So long a build is put off at most, however much changes. */
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);

  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(5);

  /** A build. */
  interface Build {
    /**
     * Builds.
     *
     * @param outdated tells whether something has changed since the build began
     */
    void run(Outdated outdated);
  }

  /** Whether what was built is of yesterday already. */
  interface Outdated {
    boolean now();
  }

  private final Build build;
  private final Thread thread = new Thread(this::run, "rolebook-preview-build");
  private boolean changed;
  private long lastChange;
  private boolean closed;

  BuildLoop(Build build) {
    this.build = build;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Something has changed. */
  synchronized void changed() {
    changed = true;
    lastChange = System.nanoTime();
    notifyAll();
  }

  /** Whether something has changed that no build has seen from its beginning. */
  private synchronized boolean isOutdated() {
    return changed;
  }

  private void run() {
    try {
      while (awaitBurst()) {
        build.run(this::isOutdated);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private synchronized boolean awaitBurst() throws InterruptedException {
    while (!changed && !closed) {
      wait();
    }
    long first = System.nanoTime();
    for (long left = QUIET; left > 0 && !closed; left = left(first)) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    changed = false;
    return !closed;
  }

  private long left(long first) {
    return Math.min(lastChange + QUIET, first + LONGEST) - System.nanoTime();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
