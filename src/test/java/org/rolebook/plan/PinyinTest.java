package org.rolebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "运营总监, yun-ying-zong-jian",
    "会计主管, kuaiji-zhu-guan",
    "SEO专员, seo-zhuan-yuan",
    "律师, lv-shi",
    "Operations Director, operations-director",
    "Café & Bar (2), cafe-bar-2",
    "Ｂ端运营, b-duan-yun-ying",
    "'…', ''",
  })
  void aTitleBecomesTheNameOfAFile(String title, String slug) {
    assertThat(Pinyin.slug(title)).isEqualTo(slug);
  }
}
