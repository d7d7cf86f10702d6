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
        "settings": {
          "title": "{"
        },
        "units": [
          {
            "id": "a",
            "text": "unit"
          }
        ],
        "positions": [
          {
            "id": "a",
            "list": [
              {
                "text": "    }"
              }
            ]
          },
          {
            "id": "乙",
            "text": "before"
          }
        ]
      }
      """;

  private static String written(Map<String, String> elements, int piece) throws IOException {
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

  @Test
  void elementsAreReplacedByArrayAndIdHoweverTheBytesCome() throws IOException {
    String fresh =
        """
        {
          "units": [],
          "positions": [
            {
              "id": "a",
              "text": "after",
              "more": 1
            }
          ]
        }
        """;
    Map<String, String> elements = EditedJson.elements(fresh.getBytes(StandardCharsets.UTF_8));
    String list = BEFORE.substring(BEFORE.indexOf("      \"list\""), BEFORE.indexOf("    },\n"));
    String after = BEFORE.replace(list, "      \"text\": \"after\",\n      \"more\": 1\n");
    for (int piece = 1; piece < 40; piece++) {
      assertThat(written(elements, piece)).isEqualTo(after);
    }
  }

  @Test
  void withoutElementsNothingIsReplaced() throws IOException {
    assertThat(written(Map.of(), 7)).isEqualTo(BEFORE);
  }

  @Test
  void anElementReplacedByItselfIsTheSame() throws IOException {
    Map<String, String> all = EditedJson.elements(BEFORE.getBytes(StandardCharsets.UTF_8));
    assertThat(all).hasSize(3);
    assertThat(written(all, 1000)).isEqualTo(BEFORE);
  }
}
