package org.rolebook.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.declare.Catalogue;

class FieldReferenceTest {

  private static final Catalogue CATALOGUE = new Catalogue();

  @ParameterizedTest
  @CsvSource({"en, fields.md", "zh-CN, fields.zh-CN.md"})
  void theCommittedPageIsWhatTheDeclarationsSay(String language, String file) throws IOException {
    byte[] page = FieldReference.markdown(CATALOGUE, language).getBytes(StandardCharsets.UTF_8);
    Committed.assertEqual(Path.of("site/markdown/reference", file), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyNameOfEveryFieldStandsOnThePage(String language) {
    String page = FieldReference.markdown(CATALOGUE, language);
    for (Class<? extends Record> type :
        DeclaredTypes.of(CATALOGUE, DeclaredTypes.ROOTS).records()) {
      CATALOGUE.of(type).fields().stream()
          .flatMap(field -> field.names().stream())
          .forEach(name -> assertThat(page).contains(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyLinkLeadsToAnAnchorAndEveryRowHasItsColumns(String language) {
    String page = FieldReference.markdown(CATALOGUE, language);
    assertThat(groups(page, "\\]\\(#([^)]+)\\)"))
        .isNotEmpty()
        .isSubsetOf(groups(page, "<a id=\"([^\"]+)\">"));
    assertThat(Arrays.stream(page.split("\n")).filter(line -> line.startsWith("|")))
        .allSatisfy(
            row ->
                assertThat(row.replace("\\|", "").chars().filter(c -> c == '|').count())
                    .isIn(4L, 8L));
  }

  @Test
  void aRowSaysWhatMayBeWrittenWhoSeesItAndWhyNoPageShowsIt() {
    assertThat(FieldReference.markdown(CATALOGUE, "en"))
        .contains(
            "| `salary` | 薪金标准、薪资 | [salary](#salary) |  | `hr` | yes | Pay, such as 4000 CNY/month"
                + " |",
            "| `reportsTo` | 直接上级、直属上级 | list: reference |  |  | yes |"
                + " Superiors; the first is the solid line |",
            "| yes |  | yes | Official title of the position |",
            "| no: decides the order of lists |",
            "## Span of control\n",
            "May also be written as a plain text, which then is its `location`.");
  }

  private static List<String> groups(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
