package org.rolebook.parallel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that goes on beside what its caller does. Closing it before its result was taken stops it.
 *
 * @param <R> what the work gives
 */
public final class Beside<R> implements AutoCloseable {

  private final FutureTask<R> task;
  private final Thread thread;

  private Beside(Supplier<R> work) {
    this.task = new FutureTask<>(work::get);
    this.thread = new Thread(task, "rolebook-beside");
    thread.setDaemon(true);
  }

  /**
   * Begins to work.
   *
   * @param work notices now and then that it was interrupted ({@link InOrder#requireWanted})
   */
  public static <R> Beside<R> begin(Supplier<R> work) {
    Beside<R> beside = new Beside<>(work);
    beside.thread.start();
    return beside;
  }

  /** What the work gave, as soon as it is done; if it failed, the failure is thrown here. */
  public R result() {
    return result(task);
  }

  /** What somebody's work gives, as soon as it is done. */
  static <R> R result(Future<R> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** Interrupts work that is not done, and waits until nothing of it goes on. */
  @Override
  public void close() {
    if (!task.isDone()) {
      thread.interrupt();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
