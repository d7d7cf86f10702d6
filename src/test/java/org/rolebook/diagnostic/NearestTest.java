package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KEYS =
      List.of("title", "reportsTo", "headcount", "head", "code", "grade", "kpis");

  @ParameterizedTest
  @CsvSource({
    "titel, title", // two neighbours swapped
    "reportTo, reportsTo", // one left out
    "headcountt, headcount", // one too many
    "cade, code", // one exchanged
    "KPIS, kpis", // another case
  })
  void aMistypedKeyLeadsToTheKeyThatWasMeant(String written, String meant) {
    assertThat(Nearest.of(written, KEYS, 3)).first().isEqualTo(meant);
  }

  @Test
  void aWordThatResemblesNothingHasNoSuggestion() {
    assertThat(Nearest.of("salary", KEYS, 3)).isEmpty();
    assertThat(Nearest.of("", KEYS, 3)).isEmpty();
  }

  @Test
  void aThirdOfTheLongerWordMayDiffer() {
    assertThat(Nearest.of("内容运营", List.of("内容运营主管", "内容运营主管助理"), 3)).containsExactly("内容运营主管");
  }

  @Test
  void oneCharacterMayAlwaysDiffer() {
    assertThat(Nearest.of("财物", List.of("财务", "技术"), 3)).containsExactly("财务");
  }

  @Test
  void theNearestComesFirstAndTheListIsCut() {
    List<String> titles = List.of("网站编辑", "网络编缉", "网络主编", "网络编辑");
    assertThat(Nearest.of("网络编辑", titles, 2)).containsExactly("网站编辑", "网络编缉");
  }

  @Test
  void ofEquallyNearOnesThatWithAllOfItsCharactersComesFirst() {
    assertThat(Nearest.of("售经理", List.of("总经理", "销售经理"), 2)).containsExactly("销售经理", "总经理");
  }

  @Test
  void equallyNearOnesComeInAFixedOrder() {
    assertThat(Nearest.of("b2", List.of("b3", "a2", "b1"), 3)).containsExactly("a2", "b1", "b3");
  }

  @Test
  void theWordItselfIsNoSuggestion() {
    assertThat(Nearest.of("head", KEYS, 3)).doesNotContain("head");
  }

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() {
    assertThat(Nearest.of("𠮷野", List.of("吉野"), 1)).containsExactly("吉野");
  }
}
