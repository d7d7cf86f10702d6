package org.rolebook.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void itWorksWhileItsCallerDoesAndHandsOutWhatItMade() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    try (Beside<String> beside =
        Beside.begin(
            () -> {
              wait(goOn);
              return "made";
            })) {
      goOn.countDown();
      assertThat(beside.result()).isEqualTo("made");
    }
  }

  @Test
  void itsFailureIsThrownWhereItsResultIsAskedFor() {
    try (Beside<String> beside =
        Beside.begin(
            () -> {
              throw new IllegalArgumentException("no");
            })) {
      assertThatThrownBy(beside::result).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void closedBeforeItIsDoneItIsStopped() {
    AtomicBoolean ended = new AtomicBoolean();
    try (Beside<Boolean> beside = Beside.begin(() -> endless(ended))) {
      assertThat(beside).isNotNull();
    }
    assertThat(ended).isTrue();
  }

  private static boolean endless(AtomicBoolean ended) {
    try {
      while (true) {
        InOrder.requireWanted();
        Thread.onSpinWait();
      }
    } finally {
      ended.set(true);
    }
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
