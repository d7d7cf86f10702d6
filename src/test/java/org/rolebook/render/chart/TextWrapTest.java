package org.rolebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWrapTest {

  private static List<String> wrap(String text) {
    return new TextWrap(14, 144).wrap(text, 3);
  }

  @Test
  void aShortTitleStaysOnOneLine() {
    assertThat(wrap("网站运营总监")).containsExactly("网站运营总监");
  }

  @Test
  void hanTextBreaksAnywhereIntoLinesOfEqualWidth() {
    assertThat(wrap("负责国际业务合作与市场推广")).containsExactly("负责国际业务合", "作与市场推广");
  }

  @Test
  void latinTextBreaksAtSpaces() {
    assertThat(wrap("Human Resources and Administration Director"))
        .containsExactly("Human Resources", "and Administration", "Director");
  }

  @Test
  void latinTextBreaksBehindAHyphenOrASlash() {
    assertThat(wrap("Administration/Communication"))
        .containsExactly("Administration/", "Communication");
  }

  @Test
  void mixedTextBreaksBetweenHanAndLatin() {
    assertThat(wrap("高级JavaScript工程师主管")).containsExactly("高级JavaScript", "工程师主管");
  }

  @Test
  void closingPunctuationNeverBeginsALine() {
    assertThat(new TextWrap(10, 40).wrap("一二三四，五六", 3)).containsExactly("一二三", "四，五六");
    assertThat(new TextWrap(10, 40).wrap("一二三四）五", 3)).containsExactly("一二三", "四）五");
  }

  @Test
  void openingPunctuationNeverEndsALine() {
    assertThat(new TextWrap(10, 40).wrap("一二三（四五六", 3)).containsExactly("一二三", "（四五六");
  }

  @Test
  void anOverlongWordIsCut() {
    assertThat(wrap("Internationalizationengineering"))
        .containsExactly("Internationalizati", "onengineering");
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    List<String> lines = wrap("字".repeat(40));

    assertThat(lines).containsExactly("字".repeat(10), "字".repeat(10), "字".repeat(9) + "…");
  }

  @Test
  void marksStayWithTheirLetter() {
    assertThat(new TextWrap(10, 12).wrap("e\u0301e\u0301e\u0301e\u0301", 3))
        .containsExactly("e\u0301e\u0301", "e\u0301e\u0301");
  }

  @Test
  void noTextMakesNoLine() {
    assertThat(wrap("")).isEmpty();
  }

  @Test
  void noLineIsWiderThanAllowed() {
    for (String text :
        List.of("高级 JavaScript 工程师（前端）主管", "Chief Technology Officer", "一，二，三。".repeat(9))) {
      assertThat(wrap(text)).allMatch(line -> Glyphs.width(line, 14) <= 144.01);
    }
  }
}
