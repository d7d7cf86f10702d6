package org.rolebook.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextsTest {

  private static final List<FieldRank> RANKS = List.of(FieldRank.values());

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  @ParameterizedTest
  @CsvSource({"ＫＰＩ（Ａ１）, kpi(a1)", "Émile, émile", "İ㎡ﬁ, İ㎡ﬁ", "①, 1", "运营：總監, 运营:總監", "𠮷Ａ, 𠮷a"})
  void foldingKeepsEachCharacterInItsPlace(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded).hasSameSizeAs(text);
  }

  @Test
  void foldingIsThatOfUnicodeForEveryCharacter() {
    for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
      String one = String.valueOf(unit);
      String normal = Normalizer.normalize(one, Normalizer.Form.NFKC);
      String form = normal.length() == 1 ? normal : one;
      String small = form.toLowerCase(Locale.ROOT);
      assertThat(Folding.fold(one)).isEqualTo(small.length() == 1 ? small : form);
    }
  }

  @Test
  void everyTextIsOneLineInFormCWhateverItsCharacters() {
    for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
      String text = "a" + unit + "\u4e00" + unit + "\uff01";
      String line = Normalizer.normalize(text, Normalizer.Form.NFC);
      String expected = line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
      assertThat(new Lines().add(SearchField.CODE, text).list())
          .containsExactly(new SearchLine(SearchField.CODE, expected));
    }
    assertThat(new Lines().add(SearchField.CODE, " a  b ").list())
        .containsExactly(new SearchLine(SearchField.CODE, "a b"));
  }

  @Test
  void pairsAreNumberedInTheOrderInWhichTheyAreMet() {
    PairNumbers numbers = new PairNumbers();
    for (int round = 0; round < 2; round++) {
      for (int number = 0; number < 100_000; number++) {
        assertThat(numbers.of(number * 7919 - 1)).isEqualTo(number);
      }
    }
    assertThat(numbers.size()).isEqualTo(100_000);
    assertThat(numbers.pair(77)).isEqualTo(77 * 7919 - 1);
  }

  @Test
  void textsAreOneLineInFormCAndStandOnceInAField() {
    Lines lines =
        new Lines().add(SearchField.FREE_TEXT, "a\n\t b").add(SearchField.TITLE, "e\u0301");
    lines.add(SearchField.FREE_TEXT, "a b").add(SearchField.FREE_TEXT, " ");
    assertThat(lines.list())
        .containsExactly(
            new SearchLine(SearchField.TITLE, "\u00e9"),
            new SearchLine(SearchField.FREE_TEXT, "a b"));
  }

  @Test
  void fieldsAreInTheOrderInWhichFindsCount() {
    List<FieldRank> ranks = new ArrayList<>();
    for (SearchField field : SearchField.values()) {
      assertThat(field.letter()).isEqualTo((char) ('A' + ranks.size()));
      ranks.add(field.rank());
    }
    assertThat(ranks).isSorted().doesNotContain(FieldRank.READING);
  }

  @Test
  void postingsAreReadBackAsTheyWereWritten() {
    Postings postings = new Postings();
    List<Integer> entries = List.of(0, 1, 9, 10, 300, 70_000, 1_000_000);
    entries.forEach(entry -> postings.add(entry, RANKS.get(entry % 4).number()));
    assertThat(decoded(postings.code()))
        .isEqualTo(
            entries.stream()
                .map(entry -> entry + " " + RANKS.get(entry % 4))
                .collect(Collectors.toList()));
  }

  @Test
  void aCharacterWithSeveralReadingsIsFoundByEachOfThem() {
    assertThat(ReadingToken.of("重庆A1会计").stream().map(ReadingToken::readings))
        .anySatisfy(readings -> assertThat(readings).contains("zhong", "chong"))
        .anySatisfy(readings -> assertThat(readings).containsExactly("a1"))
        .anySatisfy(readings -> assertThat(readings).contains("hui", "kuai"));
    assertThat(ReadingToken.of("绿").get(0).readings()).contains("lv", "lu");
    assertThat(ReadingToken.code("总A监")).matches("zong.*,,jian.*");
  }

  @Test
  void everyPairThatCanBeTypedForANameIsIndexed() {
    assertThat(ReadingGrams.of(ReadingToken.of("运营总监")))
        .contains("yun", "ying", "zong", "jian", "yy", "yz", "zj", "ny", "gz", "gj");
    assertThat(ReadingGrams.of(ReadingToken.of("市场"))).contains("hc", "sc", "ic");
  }

  @Test
  void whateverStandsInATextIsTextInAScript() {
    String hostile = "</script><!-- \" ' \\ \u2028\u2029\u0000 \ud800 ]]>";
    String script = text(new Script("x").open('[').string(hostile).close(']'));
    assertThat(script)
        .isEqualTo(
            "rolebookSearch(\"x\",[\"\\u003c/script>\\u003c!-- \\\" ' \\\\ \\u2028\\u2029\\u0000"
                + " \\ud800 ]]>\"]);\n");
  }

  private static String text(Script script) {
    return new String(script.bytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<String> decoded(String code) {
    List<String> entries = new ArrayList<>();
    int entry = -1;
    int value = 0;
    int unit = 1;
    for (int at = 0; at < code.length(); at++) {
      int digit = DIGITS.indexOf(code.charAt(at));
      value += (digit & 31) * unit;
      unit *= 32;
      if (digit < 32) {
        entry += value / 4;
        entries.add(entry + " " + RANKS.get(value % 4));
        value = 0;
        unit = 1;
      }
    }
    return entries;
  }
}
