package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void hanBeforeAndBelowTheCaretCountsTwoColumns() {
    assertThat(excerpt("直接上级: 运营总见", 7, 11)).isEqualTo(new Excerpt("直接上级: 运营总见", 10, 8));
  }

  @Test
  void aTabReachesToTheNextStopOfFour() {
    assertThat(excerpt("\tab\tc", 5, 6)).isEqualTo(new Excerpt("    ab  c", 8, 1));
  }

  @Test
  void aTabUnderTheCaretIsMarkedInItsWholeWidth() {
    assertThat(excerpt("\ttitle: x", 1, 2)).isEqualTo(new Excerpt("    title: x", 0, 4));
  }

  @Test
  void bidiControlsAndEscapesAreShownAndMeasured() {
    assertThat(excerpt("a\u202eb\u001bc", 5, 6)).isEqualTo(new Excerpt("a⟪U+202E⟫b␛c", 11, 1));
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertThat(excerpt("e\u0301: x", 5, 6)).isEqualTo(new Excerpt("e\u0301: x", 3, 1));
  }

  @Test
  void anEmptySpanStillHasACaret() {
    assertThat(excerpt("title:", 7, 7)).isEqualTo(new Excerpt("title:", 6, 1));
  }

  @Test
  void aSpanBehindTheEndOfTheLineStaysAtItsEnd() {
    assertThat(excerpt("ab", 9, 12)).isEqualTo(new Excerpt("ab", 2, 1));
  }

  @Test
  void aSpanOverSeveralLinesIsMarkedToTheEndOfTheFirst() {
    SourceSpan span = new SourceSpan("a.yaml", 3, 3, 5, 1);
    assertThat(Excerpt.of("- 审批", span)).isEqualTo(new Excerpt("- 审批", 2, 4));
  }

  @Test
  void aLineOf160ColumnsIsShownWhole() {
    String line = "运".repeat(80);
    assertThat(excerpt(line, 80, 81)).isEqualTo(new Excerpt(line, 158, 2));
  }

  @Test
  void aLongerLineIsCutBehindWhenTheCaretIsNearItsBegin() {
    assertThat(excerpt("运".repeat(81), 3, 4)).isEqualTo(new Excerpt("运".repeat(79) + "…", 4, 2));
  }

  @Test
  void aLongerLineIsCutOnBothSidesAroundTheCaret() {
    String line = "a".repeat(300) + "错误" + "b".repeat(300);
    assertThat(excerpt(line, 301, 303))
        .isEqualTo(new Excerpt("…" + "a".repeat(40) + "错误" + "b".repeat(114) + "…", 41, 4));
  }

  @Test
  void aLongerLineIsCutBeforeWhenTheCaretIsNearItsEnd() {
    assertThat(excerpt("a".repeat(200) + "z", 201, 202))
        .isEqualTo(new Excerpt("…" + "a".repeat(157) + "z", 158, 1));
  }

  @Test
  void noCharacterIsCutFromItsMarksNorInHalf() {
    String line = "运\u0301".repeat(200) + "x" + "运".repeat(200);
    Excerpt excerpt = excerpt(line, 401, 402);
    assertThat(excerpt.text()).startsWith("…运\u0301运").endsWith("运…");
    assertThat(DisplayWidth.of(excerpt.text())).isLessThanOrEqualTo(160);
    assertThat(DisplayWidth.of(excerpt.text().substring(0, excerpt.text().indexOf('x'))))
        .isEqualTo(excerpt.offset());
  }

  @Test
  void caretsEndWhereTheCutLineEnds() {
    Excerpt excerpt = excerpt("a".repeat(1_000_000), 500_000, 900_000);
    assertThat(excerpt.text()).hasSize(160);
    assertThat(excerpt).extracting(Excerpt::offset, Excerpt::carets).containsExactly(41, 118);
  }

  @Test
  void aFloodOfMarksStaysShort() {
    Excerpt excerpt = excerpt("a" + "\u0301".repeat(100_000), 50_000, 50_001);
    assertThat(excerpt.text().length()).isLessThan(1300);
  }

  private static Excerpt excerpt(String line, int column, int endColumn) {
    return Excerpt.of(line, new SourceSpan("a.yaml", 1, column, 1, endColumn));
  }
}
