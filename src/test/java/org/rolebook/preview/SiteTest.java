package org.rolebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SiteTest {

  private final Site first = Site.NONE.next(files(Map.of("a", "1", "b", "1", "c", "1")));

  @Test
  void whatChangedCameAndWentIsDifferent() {
    Site second = first.next(files(Map.of("a", "1", "b", "2", "d", "1")));
    assertThat(second.changedSince(1)).containsExactly("b", "c", "d");
    assertThat(second.changedSince(0)).containsExactly("a", "b", "c", "d");
    assertThat(second.changedSince(2)).isEmpty();
    assertThat(second.bytes("c")).isEmpty();
  }

  @Test
  void theSameFilesMakeTheSameSite() {
    assertThat(first.next(files(Map.of("a", "1", "b", "1", "c", "1")))).isSameAs(first);
  }

  @Test
  void unchangedBytesAreKeptOnce() {
    Site second = first.next(files(Map.of("a", "1", "b", "2")));
    assertThat(second.bytes("a").orElseThrow()).isSameAs(first.bytes("a").orElseThrow());
  }

  private static Map<String, byte[]> files(Map<String, String> texts) {
    return texts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, text -> text.getValue().getBytes(StandardCharsets.UTF_8)));
  }
}
