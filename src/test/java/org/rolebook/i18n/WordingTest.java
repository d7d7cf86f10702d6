package org.rolebook.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final Object[] VALUES = {"one", "'two'", "{0}"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "{0}",
        "a {0} b {1}{2}",
        "{1} before {0}, {1} again",
        "not given: {7}",
        "it''s {0}''s",
        "quoted '{0}' and 'it'",
        "one '' and {0} and 'open",
        "（{0}）第{1}行"
      })
  void fillsLikeMessageFormat(String pattern) {
    assertThat(new Wording(pattern).fill(VALUES))
        .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format(VALUES));
  }

  @Test
  void leavesFormatsToMessageFormat() {
    assertThat(new Wording("{0,choice,0#none|1#one}").fill(new Object[] {1})).isEqualTo("one");
  }
}
