package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void controlsAreShownByTheirPictures() {
    assertThat(Printable.of("a\u0000\t\n\u001b[2J\u007f")).isEqualTo("a␀␉␊␛[2J␡");
  }

  @Test
  void charactersThatSteerUnseenAreShownByNumber() {
    assertThat(Printable.of("\u202e\u2066\u061c\u0085\u2028"))
        .isEqualTo("⟪U+202E⟫⟪U+2066⟫⟪U+061C⟫⟪U+0085⟫⟪U+2028⟫");
  }

  @Test
  void whatNoFileCanHoldIsShownByNumber() {
    assertThat(Printable.of("\ud800 \uffff \udbff\udfff"))
        .isEqualTo("⟪U+D800⟫ ⟪U+FFFF⟫ ⟪U+10FFFF⟫");
  }

  @Test
  void allOtherTextStaysAsItIs() {
    assertThat(Printable.of("岗位 “手册” 👩\u200d💻 e\u0301")).isEqualTo("岗位 “手册” 👩\u200d💻 e\u0301");
  }

  @Test
  void aLoneSurrogateBecomesEncodable() {
    assertThat(Printable.encodable("a\udc00b😀\u0001")).isEqualTo("a\ufffdb😀\u0001");
  }
}
