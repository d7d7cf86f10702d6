package org.rolebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void whatIsWrittenIsReadBack() {
    Manifest manifest = new Manifest(new TreeMap<>(Map.of("b", HASH, "a/岗 位", HASH)));

    assertThat(text(manifest.bytes()))
        .isEqualTo("# rolebook-manifest 1\n" + HASH + "  a/岗 位\n" + HASH + "  b\n");
    assertThat(Manifest.parse(manifest.bytes())).isEqualTo(manifest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# rolebook-manifest 2\nHASH  a\n",
        "HASH  a\n",
        "# rolebook-manifest 1\nHASH  a\nHASH  cut sho",
        "# rolebook-manifest 1\nHASH  a\n\n",
        "# rolebook-manifest 1\nHASH a\n",
        "# rolebook-manifest 1\n0HASH  a\n",
        "# rolebook-manifest 1\nHASH  ../../outside\n",
        "# rolebook-manifest 1\nHASH  /etc/passwd\n",
        "# rolebook-manifest 1\r\nHASH  a\r\n"
      })
  void aDamagedManifestIsEmpty(String text) {
    byte[] bytes = text.replace("HASH", HASH).getBytes(StandardCharsets.UTF_8);

    assertThat(Manifest.parse(bytes).hashes()).isEmpty();
  }

  @Test
  void aManifestThatIsNotUtf8IsEmpty() {
    byte[] bytes =
        ("# rolebook-manifest 1\n" + HASH + "  é\n").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Manifest.parse(bytes).hashes()).isEmpty();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
