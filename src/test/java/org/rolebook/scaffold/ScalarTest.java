package org.rolebook.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ScalarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "运营总监",
        "Bookshop: handbook",
        "a # b",
        "\"quoted\"",
        "back\\slash",
        "[[link]]",
        "- dash",
        "{map}",
        "null",
        "Yes",
        "*star",
        "100%",
        "A, B",
        "it's",
        "R&D",
        "甲：乙",
        "x:",
        "~",
        "&anchor",
        "!tag",
      })
  void aTextIsReadAsItIs(String text) {
    Object list = new Yaml().load("[" + Scalar.of(text) + "]");
    assertThat(list).isEqualTo(List.of(text));
    Object map = new Yaml().load("key: " + Scalar.of(text));
    assertThat(map).isEqualTo(Map.of("key", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"运营总监", "Sales clerk", "GW-01", "R&D", "技术（前端）"})
  void aPlainTextHasNoQuotationMarks(String text) {
    assertThat(Scalar.of(text)).isEqualTo(text);
  }
}
