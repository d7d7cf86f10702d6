package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Limits;
import org.rolebook.model.declare.Field;

/** The reference of exit codes and limits says what the declarations say. */
class LimitsPageTest {

  private static final int CODES = 3;

  @ParameterizedTest
  @CsvSource({"en, limits.md", "zh-CN, limits.zh-CN.md"})
  void thePageHasEveryExitCode(String language, String page) throws IOException {
    List<String> expected = new ArrayList<>();
    for (int code = 0; code < CODES; code++) {
      String words = Messages.of(language).text("cli.usage.exitCodeList." + code);
      expected.add("| " + code + " | " + words.substring(words.indexOf(':') + 1) + " |");
    }
    assertThat(rows(page, "\\| \\d .*")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"en, limits.md", "zh-CN, limits.zh-CN.md"})
  void thePageHasEveryLimitAndItsDefault(String language, String page) throws Exception {
    List<String> expected = new ArrayList<>();
    for (RecordComponent limit : Limits.class.getRecordComponents()) {
      Field field = Objects.requireNonNull(limit.getAnnotation(Field.class));
      String what = language.equals("en") ? field.describeEn() : field.describeZh();
      Object usual = limit.getAccessor().invoke(Limits.defaults());
      expected.add(
          "| `%s` | %s | %s | %s |".formatted(limit.getName(), field.zh()[0], what, usual));
    }
    assertThat(rows(page, "\\| `.*")).isEqualTo(expected);
  }

  private static List<String> rows(String page, String pattern) throws IOException {
    return Files.readAllLines(Guide.site("reference/" + page)).stream()
        .filter(line -> line.matches(pattern))
        .toList();
  }
}
