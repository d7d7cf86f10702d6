package org.rolebook.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rolebook.diagnostic.Severity;

class ModelDigestTest {

  private final ModelDigest digests = new ModelDigest();

  record Two(@Nullable Object first, @Nullable Object second) {}

  record Other(@Nullable Object first, @Nullable Object second) {}

  @Test
  void equalModelsHaveEqualDigests() {
    assertThat(digests.of(new Two(List.of("a", "b"), 1)))
        .isEqualTo(new ModelDigest().of(new Two(new ArrayList<>(List.of("a", "b")), 1)));
  }

  @Test
  void whateverDiffersGivesAnotherDigest() {
    List<Record> models =
        List.of(
            new Two("a", "b"),
            new Two("ab", ""),
            new Two("", "ab"),
            new Two(null, "ab"),
            new Two("", null),
            new Two(null, null),
            new Other("a", "b"),
            new Two(List.of("a"), "b"),
            new Two(List.of("a", "b"), null),
            new Two(List.of(), List.of("a", "b")),
            new Two(List.of("a"), List.of("b")),
            new Two(Map.of("a", "b"), null),
            new Two(new Two("a", "b"), null),
            new Two(1, 2),
            new Two(1L, 2),
            new Two("1", 2),
            new Two(true, 2),
            new Two(Severity.ERROR, 2),
            new Two("ERROR", 2),
            new Two("x".repeat(40_000), ""),
            new Two("x".repeat(39_999), "x"),
            new Two("\uD800", ""),
            new Two("?", ""));
    Set<ModelDigest.Digest> all = new HashSet<>();
    models.forEach(model -> all.add(digests.of(model)));
    assertThat(all).hasSameSizeAs(models);
  }

  @Test
  void whatItCannotLookIntoItRefuses() {
    assertThatThrownBy(() -> digests.of(new Two(new Object(), null)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
