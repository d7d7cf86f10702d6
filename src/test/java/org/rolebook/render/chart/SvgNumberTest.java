package org.rolebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SvgNumberTest {

  @Test
  void numbersAreRoundedToHalves() {
    assertThat(SvgNumber.text(12)).isEqualTo("12");
    assertThat(SvgNumber.text(12.26)).isEqualTo("12.5");
    assertThat(SvgNumber.text(12.76)).isEqualTo("13");
    assertThat(SvgNumber.text(-0.5)).isEqualTo("-0.5");
    assertThat(SvgNumber.text(-0.1)).isEqualTo("0");
    assertThat(SvgNumber.text(1234567.5)).isEqualTo("1234567.5");
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(SvgNumber.text(1000.5)).isEqualTo("1000.5");
    } finally {
      Locale.setDefault(before);
    }
  }
}
