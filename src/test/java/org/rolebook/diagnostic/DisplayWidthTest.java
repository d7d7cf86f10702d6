package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayWidthTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"运", "あ", "カ", "한", "Ａ", "。", "，", "（", "￥", "𠀀", "😀", "🧑", "⌚", "㍿", "\u3000"})
  void wideCharactersFillTwoColumns(String text) {
    assertThat(DisplayWidth.of(text)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "~", "é", "“", "…", "ｱ", "⟪", "Ω", "я", "␀", "\u00ad", "\u303f"})
  void narrowCharactersFillOne(String text) {
    assertThat(DisplayWidth.of(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u20dd", "\u200b", "\u200d", "\ufeff", "\ufe0f", "\u1161", ""})
  void marksAndZeroWidthCharactersFillNone(String text) {
    assertThat(DisplayWidth.of(text)).isZero();
  }

  @Test
  void theWidthOfATextIsTheSumOfItsCharacters() {
    assertThat(DisplayWidth.of("KPI：考核e\u0301")).isEqualTo(3 + 2 + 4 + 1);
  }
}
