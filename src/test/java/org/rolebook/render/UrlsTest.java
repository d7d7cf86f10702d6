package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {

  @ParameterizedTest
  @CsvSource({
    "../a/b.html, ../a/b.html",
    "部门.html, %E9%83%A8%E9%97%A8.html",
    "a&b'c\"d.html, a%26b%27c%22d.html",
    "100%.html, 100%25.html",
    "a:b?c#d, a%3Ab%3Fc%23d",
    "😀, %F0%9F%98%80"
  })
  void addressesAreEncodedOnceAndReadBackTheSame(String path, String encoded) {
    assertThat(Urls.encode(path)).isEqualTo(encoded);
    assertThat(URI.create(encoded).getPath()).isEqualTo(path);
  }
}
