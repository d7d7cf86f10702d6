package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The headings of a text are those that its page shows. */
class SectionTest {

  @Test
  void headingsAreFoundWithTheirLevelAndWhetherTextFollows() {
    assertThat(Section.of("## 甲\n\n## 乙\n\n文字\n\n### 丙 ##\n"))
        .containsExactly(
            new Section(2, "甲", true), new Section(2, "乙", false), new Section(3, "丙", true));
  }

  @Test
  void codeIsTextAndHasNoHeadings() {
    assertThat(Section.of("## 甲\n\n```\n# no heading\n```\n"))
        .containsExactly(new Section(2, "甲", false));
  }

  @Test
  void anUnderlinedLineIsAHeading() {
    assertThat(Section.of("甲\n===\n\n文字\n\n乙\n---\n"))
        .containsExactly(new Section(1, "甲", false), new Section(2, "乙", true));
  }

  @Test
  void markupIsNoPartOfTheWords() {
    assertThat(new Section(2, "**重要** [规则](x.md)", true).words()).isEqualTo("重要 规则");
  }
}
