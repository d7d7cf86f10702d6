package org.rolebook.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditedJsonTest {

  private static final String BEFORE =
      """
      {
        "settings": {"title":"[,\\"source\\":"},
        "units": [
          {"id":"a","unit":"a","source":"a/unit.yaml","text":"unit"}
        ],
        "positions": [
          {"id":"a","unit":"a","source":"a.yaml","list":[{"text":"    }"}]},
          {"id":"乙","unit":"a","source":"乙.yaml","text":"before"}
        ],
        "pages": [],
        "lines": [
          {"superior":"a","subordinate":"乙"}
        ]
      }
      """;

  private static String written(Map<String, byte[]> elements, int piece) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditedJson json = new EditedJson(elements, out);
    byte[] bytes = BEFORE.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < bytes.length; from += piece) {
      json.write(bytes, from, Math.min(piece, bytes.length - from));
    }
    json.flush();
    assertThat(json.replaced()).isEqualTo(elements.size());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String after(String list, String id, String fresh) throws IOException {
    String key = EditedJson.key(list, "{\"id\":\"" + id + "\",\"unit\":\"a\"");
    String once = written(Map.of(key, fresh.getBytes(StandardCharsets.UTF_8)), 1);
    for (int piece = 2; piece < 60; piece++) {
      assertThat(written(Map.of(key, fresh.getBytes(StandardCharsets.UTF_8)), piece))
          .isEqualTo(once);
    }
    return once;
  }

  @Test
  void elementsAreReplacedByListAndIdHoweverTheBytesCome() throws IOException {
    assertThat(after("units", "a", "{1}"))
        .isEqualTo(BEFORE.replaceFirst("\\{\"id\":\"a\".*", "{1}"));
    assertThat(after("positions", "a", "{\"text\":\"丙\"}"))
        .isEqualTo(BEFORE.replaceFirst("\\{\"id\":\"a\".*list.*", "{\"text\":\"丙\"},"));
    assertThat(after("positions", "乙", "{1}"))
        .isEqualTo(BEFORE.replaceFirst("\\{\"id\":\"乙\".*", "{1}"));
  }

  @Test
  void withoutElementsNothingIsReplaced() throws IOException {
    for (int piece = 1; piece < 60; piece++) {
      assertThat(written(Map.of(), piece)).isEqualTo(BEFORE);
    }
  }
}
