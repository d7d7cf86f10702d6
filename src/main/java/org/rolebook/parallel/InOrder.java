package org.rolebook.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does pieces of work on all processors and hands out what they make in the order of the pieces.
 */
public final class InOrder {

  /** Pieces for each processor that are being made or wait to be taken. */
  private static final int AHEAD = 16;

  /** So many milliseconds pass at most before it is asked again whether a result is wanted. */
  private static final long PATIENCE = 20;

  private InOrder() {}

  /**
   * Makes something of each piece. As few results are held as keep the processors busy.
   *
   * @param make called by several threads at once; the first failure in the order of the pieces is
   *     thrown here, when no other piece is being made any more
   * @param sink takes the results in the order of the pieces, in the thread of the caller
   */
  public static <T, R> void each(Collection<T> pieces, Function<T, R> make, Consumer<R> sink) {
    int processors = Runtime.getRuntime().availableProcessors();
    if (processors == 1 || pieces.size() < 2) {
      pieces.forEach(piece -> sink.accept(make.apply(piece)));
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(processors, InOrder::thread);
    try {
      each(pieces.iterator(), make, sink, threads, processors * AHEAD, () -> {});
    } finally {
      end(threads);
    }
  }

  /**
   * The same for results that may become needless. Then nothing is waited for: what is being made
   * is interrupted, and goes on for nobody until it notices; it must change nothing.
   *
   * @param current asked before each piece and many times a second, by several threads; throws if
   *     the results are not wanted any more
   */
  public static <T, R> void eachWhileWanted(
      Collection<T> pieces, Function<T, R> make, Consumer<R> sink, Runnable current) {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(processors, InOrder::thread);
    Function<T, R> wanted =
        piece -> {
          current.run();
          return make.apply(piece);
        };
    try {
      each(pieces.iterator(), wanted, sink, threads, processors * AHEAD, current);
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * To be asked now and then by work that may be interrupted.
   *
   * @throws CancellationException if it was
   */
  public static void requireWanted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  /**
   * Does something with each piece, begun in the order of the pieces. Returns when all is done.
   *
   * @param work called by several threads at once; the first failure in the order of the pieces is
   *     thrown here, when nothing else is being done any more
   */
  public static <T> void eachAtOnce(Collection<T> pieces, Consumer<T> work) {
    each(
        pieces,
        piece -> {
          work.accept(piece);
          return piece;
        },
        piece -> {});
  }

  /** What is made of each piece, in the order of the pieces. */
  public static <T, R> List<R> map(Collection<T> pieces, Function<T, R> make) {
    List<R> made = new ArrayList<>(pieces.size());
    each(pieces, make, made::add);
    return made;
  }

  private static <T, R> void each(
      Iterator<T> pieces,
      Function<T, R> make,
      Consumer<R> sink,
      ExecutorService threads,
      int ahead,
      Runnable current) {
    Deque<Future<R>> making = new ArrayDeque<>();
    while (pieces.hasNext() || !making.isEmpty()) {
      while (pieces.hasNext() && making.size() < ahead) {
        T piece = pieces.next();
        making.add(threads.submit(() -> make.apply(piece)));
      }
      sink.accept(made(making.remove(), current));
    }
  }

  private static <R> R made(Future<R> future, Runnable current) {
    try {
      current.run();
      while (!isMade(future)) {
        current.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
    return Beside.result(future);
  }

  /** Waits for a moment until a result or a failure is there. */
  private static boolean isMade(Future<?> future) throws InterruptedException {
    try {
      future.get(PATIENCE, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException e) {
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "rolebook");
    thread.setDaemon(true);
    return thread;
  }

  /** Nothing of a failed run goes on while its caller cleans up. */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
