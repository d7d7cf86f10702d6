package org.rolebook.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final List<Integer> PIECES = IntStream.range(0, 2000).boxed().toList();

  @Test
  void handsOutResultsInTheOrderOfThePieces() {
    assertThat(InOrder.map(PIECES, InOrderTest::slowlySquared))
        .isEqualTo(PIECES.stream().map(InOrderTest::slowlySquared).toList());
  }

  @Test
  void takesResultsInTheThreadOfTheCaller() {
    List<Thread> takers = new ArrayList<>();

    InOrder.each(PIECES, piece -> piece, piece -> takers.add(Thread.currentThread()));

    assertThat(takers).hasSize(PIECES.size()).containsOnly(Thread.currentThread());
  }

  @Test
  void doesSomethingWithEachPieceBeforeItReturns() {
    ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();

    InOrder.eachAtOnce(PIECES, piece -> done.add(slowlySquared(piece)));

    assertThat(done)
        .containsExactlyInAnyOrderElementsOf(
            PIECES.stream().map(InOrderTest::slowlySquared).toList());
  }

  @Test
  void theFirstFailureInTheOrderOfThePiecesIsThrown() {
    assertThatThrownBy(
            () ->
                InOrder.eachAtOnce(
                    PIECES,
                    piece -> {
                      if (piece % 7 == 3) {
                        throw new IllegalStateException("piece " + piece);
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("piece 3");
  }

  @Test
  void holdsFewResultsAtATime() {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    InOrder.each(
        PIECES,
        piece -> held.incrementAndGet(),
        now -> {
          most.accumulateAndGet(now, Math::max);
          held.decrementAndGet();
        });

    int processors = Runtime.getRuntime().availableProcessors();
    assertThat(most.get()).isLessThanOrEqualTo(17 * processors);
  }

  @Test
  void whatNobodyWantsAnyMoreIsInterruptedAndNotWaitedFor() throws Exception {
    AtomicBoolean unwanted = new AtomicBoolean();
    CountDownLatch allowed = new CountDownLatch(1);
    CountDownLatch noticed = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                InOrder.eachWhileWanted(
                    List.of(1),
                    piece -> endless(unwanted, allowed, noticed),
                    piece -> {},
                    () -> requireNot(unwanted)))
        .hasMessage("unwanted");

    allowed.countDown();
    assertThat(noticed.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static int endless(AtomicBoolean begun, CountDownLatch allowed, CountDownLatch noticed) {
    begun.set(true);
    while (allowed.getCount() > 0) {
      LockSupport.parkNanos(1_000_000);
    }
    try {
      while (true) {
        InOrder.requireWanted();
      }
    } catch (CancellationException e) {
      noticed.countDown();
      throw e;
    }
  }

  private static void requireNot(AtomicBoolean unwanted) {
    if (unwanted.get()) {
      throw new CancellationException("unwanted");
    }
  }

  @Test
  void failsAsTheFirstPieceThatFails() {
    List<Integer> taken = new ArrayList<>();

    assertThatThrownBy(() -> InOrder.each(PIECES, InOrderTest::failingFromTen, taken::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("piece 10");
    assertThat(taken).isEqualTo(PIECES.subList(0, 10));
  }

  @Test
  void makesNothingAnyMoreOnceItHasFailed() throws InterruptedException {
    ConcurrentLinkedQueue<Integer> made = new ConcurrentLinkedQueue<>();

    assertThatThrownBy(
            () ->
                InOrder.each(
                    PIECES,
                    piece -> {
                      made.add(piece);
                      return slowlySquared(piece);
                    },
                    square -> {
                      throw new IllegalStateException("no room");
                    }))
        .hasMessage("no room");

    int before = made.size();
    Thread.sleep(20);
    assertThat(made).hasSize(before).hasSizeLessThan(PIECES.size());
  }

  private static int slowlySquared(int piece) {
    if (piece % 7 == 0) {
      LockSupport.parkNanos(1);
    }
    return piece * piece;
  }

  private static int failingFromTen(int piece) {
    if (piece >= 10) {
      throw new IllegalStateException("piece " + piece);
    }
    return piece;
  }
}
