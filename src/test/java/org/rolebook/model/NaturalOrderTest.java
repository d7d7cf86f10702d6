package org.rolebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  private static final List<String> SORTED =
      List.of(
              "", "0", "01", "1", "2", "002a", "2a", "10", "10-2", "10-10", "A1", "A02", "A2",
              "A10", "A10b", "AB", "岗2", "岗10")
          .stream()
          .sorted(new NaturalOrder())
          .toList();

  @Test
  void digitsCountByTheirNumber() {
    List<String> codes =
        new ArrayList<>(List.of("A10", "A2", "10", "2", "岗10", "岗9", "A2-10", "A2-9"));
    codes.sort(new NaturalOrder());

    assertThat(codes).containsExactly("2", "10", "A2", "A2-9", "A2-10", "A10", "岗9", "岗10");
  }

  @Test
  void equalNumbersKeepAFixedOrder() {
    assertThat(new NaturalOrder().compare("01", "1")).isNegative();
    assertThat(new NaturalOrder().compare("1", "01")).isPositive();
    assertThat(new NaturalOrder().compare("7", "7")).isZero();
  }

  @Test
  void numbersMayBeLongerThanAnyType() {
    assertThat(new NaturalOrder().compare("9".repeat(30), "1" + "0".repeat(30))).isNegative();
  }

  @Test
  void theOrderDoesNotDependOnWhereSortingBegins() {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      List<String> shuffled = new ArrayList<>(SORTED);
      Collections.shuffle(shuffled, random);
      shuffled.sort(new NaturalOrder());
      assertThat(shuffled).isEqualTo(SORTED);
    }
  }
}
