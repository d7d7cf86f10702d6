package org.rolebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

  @ParameterizedTest
  @CsvSource({
    "/, ''",
    "/shop/, shop/",
    "/shop/manager.html, shop/manager.html",
    "/shop/%E5%BA%97%E5%91%98.html, shop/店员.html",
    "/a%20b%2Bc+d.html, a b+c+d.html",
    "/shop%2Fmanager.html, shop/manager.html",
    "/...html, ...html"
  })
  void aPlainPathIsReadAsItIs(String raw, String path) {
    assertThat(RequestPath.of(raw)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop",
        "*",
        "//",
        "//shop",
        "/shop//manager.html",
        "/.",
        "/..",
        "/./",
        "/../",
        "/shop/..",
        "/shop/./a",
        "/%2e%2e/a",
        "/%2E%2E%2Fa",
        "/..%2fa",
        "/shop/%2e",
        "/%2fetc/passwd",
        "/a%00.html",
        "/a%0d%0aSet-Cookie:x",
        "/a\\b",
        "/..%5ca",
        "/%5c%5chost%5cshare",
        "/a%7f",
        "/%",
        "/%4",
        "/%zz",
        "/%c0%ae%c0%ae/a",
        "/%e5%ba",
        "/%ff",
        "/%ed%a0%80",
        "/%u002e"
      })
  void anythingElseIsNoPath(String raw) {
    assertThat(RequestPath.of(raw)).isNull();
  }

  @Test
  void aPathIsEncodedSoThatItIsReadAgain() {
    assertThat(RequestPath.encoded("shop/店 员+/")).isEqualTo("/shop/%E5%BA%97%20%E5%91%98%2B/");
    assertThat(RequestPath.of(RequestPath.encoded("shop/店 %+/"))).isEqualTo("shop/店 %+/");
  }
}
