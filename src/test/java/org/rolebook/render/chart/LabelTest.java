package org.rolebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.render.chart.SampleCharts.node;

import org.junit.jupiter.api.Test;

class LabelTest {

  @Test
  void aBoxIsAsWideAsItsWidestLine() {
    assertThat(Label.of(node("a", "网站运营总监")).width()).isEqualTo(6 * 14 + 24);
    assertThat(Label.of(node("a", "文员", "行政部综合管理中心")).width()).isEqualTo(9 * 12 + 24);
  }

  @Test
  void aBoxIsNeverNarrowerOrWiderThanAllowed() {
    assertThat(Label.of(node("a", "人")).width()).isEqualTo(96);
    assertThat(Label.of(node("a", "W".repeat(400))).width()).isBetween(150.0, 168.0);
  }

  @Test
  void theHeightFollowsTheLines() {
    assertThat(Label.of(node("a", "财务")).height()).isEqualTo(40);
    assertThat(Label.of(node("a", "财务", "1 人")).height()).isEqualTo(58);
    assertThat(Label.of(node("a", "负责国际业务合作与市场推广")).height()).isEqualTo(60);
  }

  @Test
  void whiteSpaceIsFoldedAndBlankLinesAreLeftOut() {
    Label label = Label.of(node("a", "  财务\n 主管 ", " ", "1 人"));

    assertThat(label.title()).containsExactly("财务 主管");
    assertThat(label.small()).containsExactly("1 人");
  }

  @Test
  void aSmallLineIsShortenedToOneLine() {
    assertThat(Label.of(node("a", "财务", "部".repeat(20))).small())
        .containsExactly("部".repeat(11) + "…");
  }

  @Test
  void aNodeWithoutLinesIsAnEmptyBox() {
    assertThat(Label.of(node("a")))
        .extracting(Label::width, Label::height)
        .containsExactly(96.0, 40.0);
  }
}
