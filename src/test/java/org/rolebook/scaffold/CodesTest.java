package org.rolebook.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

  @ParameterizedTest
  @CsvSource({
    "4 10, 11",
    "GW-01 GW-02, GW-03",
    "GW-09, GW-10",
    "GW-99, GW-100",
    "2.3.1 2.3.6, 2.3.7",
    "A1x A2x, A3x",
    "007, 008",
    "M-1 S-01 S-02, S-03",
    "M-1 S-1, S-2",
  })
  void theCodesOfTheNeighboursCountOn(String codes, String next) {
    List<String> neighbours = List.of(codes.split(" "));
    assertThat(Codes.next(neighbours, neighbours)).isEqualTo(next);
  }

  @Test
  void theHighestOfTheOrganisationCounts() {
    List<String> all = new ArrayList<>(List.of("3", "5", "12", "X-99"));
    assertThat(Codes.next(List.of("3", "5"), all)).isEqualTo("13");
  }

  @Test
  void codesThatDoNotCountHaveNoNext() {
    assertThat(Codes.next(List.of("boss", "clerk"), List.of("boss", "clerk"))).isNull();
    assertThat(Codes.next(List.of(), List.of("1"))).isNull();
  }
}
