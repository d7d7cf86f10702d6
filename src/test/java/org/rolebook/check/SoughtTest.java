package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SoughtTest {

  private static final Sought SOUGHT =
      Sought.of(
          Pattern.compile("每(?:天|周)|weekly|[，；]{2}", Pattern.CASE_INSENSITIVE),
          "每",
          "weekly",
          "，，",
          "；；",
          "，；",
          "；，");

  @Test
  void findsWhatThePatternFinds() {
    for (String text : List.of("每天整理", "按每周", "report Weekly", "甲，；乙", "结束；；")) {
      assertThat(SOUGHT.isIn(text)).as(text).isTrue();
      assertThat(SOUGHT.first(text)).as(text).isNotEmpty();
    }
  }

  @Test
  void isNotInOtherTexts() {
    for (String text : List.of("", "天", "每", "甲，乙；丙", "we", "Wochen")) {
      assertThat(SOUGHT.isIn(text)).as(text).isFalse();
      assertThat(SOUGHT.first(text)).as(text).isNull();
    }
  }

  @Test
  void needNotSearchTextsWithoutItsWords() {
    assertThat(SOUGHT.mayBeIn("核对库存，填写报表；")).isFalse();
    assertThat(SOUGHT.mayBeIn("每")).isTrue();
  }

  @Test
  void aSmallSetHoldsWhatASetHolds() {
    Random random = new Random(7);
    SmallSet small = new SmallSet(200);
    Set<Integer> set = new HashSet<>();
    while (set.size() < 200) {
      int number = random.nextInt(400);
      assertThat(small.add(number)).isEqualTo(set.add(number));
    }
  }
}
