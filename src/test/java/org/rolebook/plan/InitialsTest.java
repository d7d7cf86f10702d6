package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "运营总监, Y, yunyingzongjian",
    "会计, K, kuaiji",
    "会议专员, H, huiyizhuanyuan",
    "行政人事, X, xingzhengrenshi",
    "Web developer, W, web developer",
    "Éditeur, E, editeur",
    "ＡＩ工程师, A, aigongchengshi",
    "绿化工, L, luhuagong",
    "3D 设计师, '#', 3d shejishi",
    "Редактор, '#', редактор"
  })
  void titlesStandUnderTheLetterTheyAreReadWith(String title, String letter, String key) {
    assertThat(Initials.letter(title)).isEqualTo(letter);
    assertThat(Initials.sortKey(title)).isEqualTo(key);
  }
}
