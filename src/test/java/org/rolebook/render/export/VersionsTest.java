package org.rolebook.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.text;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rolebook.content.HandbookReader;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Route;

class VersionsTest {

  private static final Catalogue CATALOGUE = new Catalogue();
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void aReaderFindsTheVersionsOfTheDemoFromHandbookJsonAlone()
      throws IOException, NoSuchAlgorithmException {
    Organisation demo =
        Organisation.of(new HandbookReader(CATALOGUE).read(Path.of("content")).handbook());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HandbookJson.write(
        out, demo, CATALOGUE, Versions.of(demo, CATALOGUE), page -> new Route(page.id()));
    JsonNode handbook = JSON.readTree(out.toByteArray());
    int checked = 0;
    for (String kind : List.of("units", "positions", "pages")) {
      for (JsonNode element : handbook.get(kind)) {
        String stated = element.get("version").asText();
        ((ObjectNode) element).remove(List.of("source", "route", "version"));
        byte[] compact = JSON.writeValueAsString(element).getBytes(StandardCharsets.UTF_8);
        String hash =
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(compact));
        assertThat(stated).as(element.get("id").asText()).isEqualTo(hash.substring(0, 12));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(130);
  }

  @Test
  void whatIsSaidInAnyLanguageCountsAndNothingElse() {
    String version = version(book("职员", "Clerk", "收入"));
    assertThat(version).matches("[0-9a-f]{12}").isEqualTo(version(book("职员", "Clerk", "收入")));
    assertThat(version(book("职员", "Officer", "收入"))).isNotEqualTo(version);
    assertThat(version(book("职员", "Clerk", "成本")))
        .as("a shared definition is part of what the position says")
        .isNotEqualTo(version);
    Handbooks more = book("职员", "Clerk", "收入").position("a/y", Map.of());
    assertThat(version(more)).as("a further colleague").isEqualTo(version);
  }

  @Test
  void severalElementsHaveOneVersionInTheirOrder() {
    Versions versions = Versions.of(book("职员", "Clerk", "收入").organisation(), CATALOGUE);
    List<PageKey> keys = List.of(PageKey.unit("a"), PageKey.position("a/x"));
    assertThat(versions.of(keys))
        .matches("[0-9a-f]{12}")
        .isNotEqualTo(versions.of(List.of(keys.get(1), keys.get(0))));
    assertThat(versions.of(PageKey.position("a/none"))).isEmpty();
  }

  private static Handbooks book(String chinese, String english, String kpi) {
    Kpi shared = record(Kpi.class, Map.of("id", "k", "name", text(kpi)));
    Kpi use = record(Kpi.class, Map.of("use", "k"));
    return new Handbooks()
        .unit("a", Map.of("kpis", List.of(shared)))
        .position("a/x", Map.of("title", text(chinese, english), "kpis", List.of(use)));
  }

  private static String version(Handbooks book) {
    return Versions.of(book.organisation(), CATALOGUE).of(PageKey.position("a/x"));
  }
}
