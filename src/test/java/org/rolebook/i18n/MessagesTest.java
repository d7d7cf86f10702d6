package org.rolebook.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Messages CHINESE = Messages.of("zh-CN");
  private static final Messages ENGLISH = Messages.of("en");
  private static final Pattern KEY = Pattern.compile("(?m)^([a-zA-Z][^=\\s]*)=");

  /** What stands between words; in English with the space that follows. */
  private static final Set<String> SEPARATORS = Set.of("ui.colon", "ui.comma");

  private static final List<String> MARKS =
      IntStream.range(0, 10).mapToObj(i -> "⟦" + i + "⟧").toList();

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys()).isNotEmpty();
  }

  @Test
  void everyPatternUsesTheSameArgumentsInBothLanguages() {
    assertThat(CHINESE.keys())
        .allSatisfy(key -> assertThat(used(CHINESE, key)).as(key).isEqualTo(used(ENGLISH, key)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyMessageIsCleanText(String language) {
    Messages messages = Messages.of(language);
    assertThat(messages.keys())
        .filteredOn(key -> !SEPARATORS.contains(key))
        .allSatisfy(
            key ->
                assertThat(messages.text(key, MARKS))
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(messages.text(key, MARKS).strip())
                    .doesNotContain("{", "}", "\ufffd"));
  }

  /** A single apostrophe would quote what follows it; braces alone may be quoted so. */
  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void apostrophesAreDoubled(String language) throws IOException {
    String rest = source(language).replaceAll("(?m)^#.*$", "").replace("''", "");
    assertThat(rest.replace("'{'", "").replace("'}'", "")).doesNotContain("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void noKeyIsGivenTwice(String language) throws IOException {
    List<String> keys =
        KEY.matcher(source(language)).results().map((MatchResult m) -> m.group(1)).toList();
    assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(Messages.of(language).keys());
  }

  @Test
  void everyHintAndVariantBelongsToAMessageAndARuleWithATitle() {
    Set<String> keys = ENGLISH.keys();
    for (String key : keys) {
      if (key.startsWith("rule.")) {
        int dot = key.lastIndexOf('.');
        assertThat(dot == "rule".length() || keys.contains(key.substring(0, dot))).as(key).isTrue();
      }
    }
  }

  @Test
  void argumentsAreTakenAsTheyAre() {
    assertThat(ENGLISH.text("report.hint", "{0} '%' 1234567")).isEqualTo("hint: {0} '%' 1234567");
  }

  @Test
  void aTagWithoutAFileFindsTheNearestLanguage() {
    assertThat(Messages.of("zh").language()).isEqualTo("zh-CN");
    assertThat(Messages.of("zh-TW").language()).isEqualTo("zh-CN");
    assertThat(Messages.of("en-GB").language()).isEqualTo("en");
    assertThat(Messages.of("fr").language()).isEqualTo("en");
    assertThat(Messages.of("../en").language()).isEqualTo("en");
  }

  @Test
  void anUnknownKeyIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> ENGLISH.text("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  private static Set<String> used(Messages messages, String key) {
    String text = messages.text(key, MARKS);
    Set<String> used = new TreeSet<>(MARKS);
    used.removeIf(mark -> !text.contains(mark));
    return Collections.unmodifiableSet(used);
  }

  private static String source(String language) throws IOException {
    try (InputStream stream = Messages.class.getResourceAsStream(language + ".properties")) {
      assertThat(stream).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
