package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "reportsTo: manger, 12, 18, \"reportsTo: \", manger, \"\"",
        "直接上级: 店张, 7, 9, \"直接上级: \", 店张, \"\"",
        "上级 a 下级, 4, 5, \"上级 \", a, \" 下级\"",
        "😀岗位, 2, 3, 😀, 岗, 位",
        "title, 1, 1, \"\", t, itle",
        "title, 6, 6, title, \" \", \"\""
      })
  void theSpanIsMarkedWhateverTheWidthOfTheCharacters(
      String line, int column, int end, String before, String marked, String after) {
    assertThat(Quote.of(line, new SourceSpan("a.yaml", 1, column, 1, end)))
        .isEqualTo(new Quote(before, marked, after));
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    String line = "岗".repeat(500) + "x" + "位".repeat(500);
    Quote quote = Quote.of(line, new SourceSpan("a.yaml", 1, 501, 1, 502));
    assertThat(quote.marked()).isEqualTo("x");
    assertThat(quote.before()).startsWith("…岗").hasSizeLessThan(40);
    assertThat(quote.after()).endsWith("…");
  }
}
