package org.rolebook.preview;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Holds what is to be seen, and wakes those who wait for something else. */
final class Stage implements AutoCloseable {

  private Scene scene = new Scene(Site.NONE, null);
  private boolean closed;

  synchronized Scene scene() {
    return scene;
  }

  synchronized void show(Scene next) {
    scene = next;
    notifyAll();
  }

  /**
   * Waits for another scene.
   *
   * @param seen the one that is known; null for none
   * @param patience how long to wait, in nanoseconds
   * @return the present scene, which is the known one if nothing came in time; null once closed
   */
  synchronized @Nullable Scene await(@Nullable Scene seen, long patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience;
    for (long left = patience; scene.equals(seen) && !closed && left > 0; ) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = end - System.nanoTime();
    }
    return closed ? null : scene;
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
