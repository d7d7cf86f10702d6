package org.rolebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePageTest {

  private static final String SCRIPT =
      "<script src=\"/-rolebook/reload.js\" data-build=\"r-1\" defer></script>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "script-src 'self' | script-src 'self'; connect-src 'self'",
        "default-src 'self' | default-src 'self'; connect-src 'self'",
        "script-src 'self'; connect-src 'self' x.example | script-src 'self'; connect-src 'self'"
            + " x.example"
      })
  void thePolicyLetsTheScriptListenAndNothingMore(String before, String after) {
    assertThat(LivePage.of(page(before), "r-1"))
        .isEqualTo(page(after).replace("</head>", SCRIPT + "</head>"));
  }

  @ParameterizedTest
  @CsvSource({"default-src 'none'; img-src 'self'", "script-src 'none'", "script-src 'nonce-x'"})
  void aPageThatForbidsScriptsStaysAsItIs(String policy) {
    assertThat(LivePage.of(page(policy), "r-1")).isEqualTo(page(policy));
  }

  @Test
  void aPageOfAnyShapeGetsTheScript() {
    assertThat(LivePage.of("<p>text</p>", "r-1")).isEqualTo("<p>text</p>" + SCRIPT);
  }

  private static String page(String policy) {
    return "<head><meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\"></head><body></body>";
  }
}
