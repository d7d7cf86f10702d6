package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class WhileWantedTest {

  private final List<String> seen = new ArrayList<>();
  private final List<String> list = new WhileWanted<>(List.of("a", "b"));

  @Test
  void isTheListItself() {
    assertThat(list).containsExactly("a", "b");
    assertThat(list.stream().toList()).containsExactly("a", "b");
  }

  @Test
  void goesOnNoFurtherOnceItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> list.forEach(seen::add)).isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> list.stream().forEach(seen::add))
          .isInstanceOf(CancellationException.class);
      assertThat(seen).isEmpty();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
