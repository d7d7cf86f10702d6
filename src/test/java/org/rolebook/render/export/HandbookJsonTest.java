package org.rolebook.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.Route;

class HandbookJsonTest {

  private static final Catalogue CATALOGUE = new Catalogue();
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TempDir Path folder;

  @Test
  void theWholeDemoHandbookIsWritten() throws IOException {
    Organisation organisation = organisation(Path.of("content"));
    JsonNode json = JSON.readTree(write(organisation));
    assertThat(names(json))
        .containsExactly(
            "format", "language", "settings", "units", "positions", "pages", "externals", "lines");
    assertThat(ids(json.get("positions")))
        .containsExactlyInAnyOrderElementsOf(organisation.handbook().positions().keySet());
    assertThat(ids(json.get("units")))
        .containsExactlyInAnyOrderElementsOf(organisation.handbook().units().keySet());
    assertThat(ids(json.get("pages")))
        .containsExactlyInAnyOrderElementsOf(organisation.handbook().pages().keySet());
    assertThat(json.get("lines")).hasSameSizeAs(organisation.graph().lines());
    int kpis =
        organisation.handbook().positions().values().stream().mapToInt(p -> p.kpis().size()).sum();
    assertThat(json.findPath("positions").findValuesAsText("key")).hasSize(kpis);
    assertThat(json.get("positions").findValues("target"))
        .as("references lead somewhere")
        .noneMatch(JsonNode::isNull);
  }

  @Test
  void everyStatedFieldOfAPositionIsWritten() throws IOException {
    content("handbook.yaml", "languages: [zh-CN, en]\n");
    content(
        "shop/clerk.yaml",
        """
        title: {zh-CN: 店员, en: Clerk}
        code: 012
        reportsTo: [店长, 区域经理]
        directReports: 无
        salary: 4000.50 CNY/month
        order: 0.001
        status: 空缺
        tags: [a, b]
        effectiveFrom: 2026-03-01
        conditions: {schedule: "22:00-06:00"}
        lint: {ignore: {kpi-missing: 秘密}}
        """);
    JsonNode clerk = position(read(), "shop/clerk");
    assertThat(clerk)
        .hasToString(
            """
            {"id":"shop/clerk","unit":"shop","source":"shop/clerk.yaml","route":"at/shop/clerk.html","version":"c08a92384d2d",\
            "title":{"en":"Clerk","zh-CN":"店员"},"code":"012",\
            "reportsTo":[{"written":"店长","target":"shop/manager","kind":"position"},\
            {"written":"区域经理","target":null,"kind":null}],"directReports":[],\
            "salary":{"min":4000.5,"max":4000.5,"currency":"CNY","period":"month"},\
            "status":"vacant",\
            "conditions":{"schedule":{"shifts":[{"start":"22:00","end":"06:00"}]}},\
            "effectiveFrom":"2026-03-01","tags":[{"zh-CN":"a"},{"zh-CN":"b"}],"order":0.001,\
            "computed":{"status":"vacant","superiors":["shop/manager"],"dotted":[],"reports":[],\
            "dottedReports":[],"pathToTop":["shop/manager"],"responsibilities":[],\
            "authorities":[],"kpis":[]}}\
            """);
  }

  @Test
  void usesAreKeptAsWrittenAndFilledInBesides() throws IOException {
    content(
        "shop/clerk.yaml",
        """
        title: 店员
        grade: 初级
        responsibilities:
          - group: 日常
            items: [{use: tidy, frequency: 每日}]
        authorities: [{use: refund}, 排班]
        kpis: [{use: sales, weight: 40}, 微笑, {use: gone}]
        appraisal: {use: yearly}
        """);
    JsonNode clerk = position(read(), "shop/clerk");
    JsonNode computed = clerk.get("computed");
    assertThat(clerk.get("kpis").get(0)).hasToString("{\"weight\":40,\"use\":\"sales\"}");
    assertThat(computed.get("kpis"))
        .hasToString(
            """
            [{"key":"shop#sales","id":"sales","name":{"zh-CN":"销售额"},"weight":40,"use":"sales"},\
            {"key":"shop/clerk#2","name":{"zh-CN":"微笑"}},{"key":"shop/clerk#3","use":"gone"}]\
            """);
    assertThat(computed.get("responsibilities"))
        .hasToString(
            """
            [{"group":{"zh-CN":"日常"},"items":[{"text":{"zh-CN":"保持整洁"},"id":"tidy",\
            "frequency":{"zh-CN":"每日"},"use":"tidy"}]}]\
            """);
    assertThat(computed.get("authorities"))
        .hasToString(
            """
            [{"text":{"zh-CN":"退款"},"kind":"decide","id":"refund","use":"refund"},\
            {"text":{"zh-CN":"排班"}}]\
            """);
    assertThat(computed.get("appraisal"))
        .hasToString(
            """
            {"scheme":"yearly","title":{"zh-CN":"年度考核"},\
            "dimensions":[{"title":{"zh-CN":"态度"},"weight":100}]}\
            """);
    assertThat(computed.get("grade")).hasToString("{\"id\":\"g1\",\"title\":{\"zh-CN\":\"初级\"}}");
  }

  @Test
  void aKpiThatSeveralUseHasOneKey() throws IOException {
    content("shop/clerk.yaml", "title: 店员\nkpis: {use: sales}\n");
    content("shop/seller.yaml", "title: 销售\nkpis: {use: sales, target: 10 万}\n");
    JsonNode positions = read().get("positions");
    List<String> keys = positions.findValuesAsText("key");
    assertThat(keys).hasSize(2).containsOnly("shop#sales");
  }

  @Test
  void unitsAreCountedAndExternalBodiesAndLinesListed() throws IOException {
    content("shop/clerk.yaml", "title: 店员\nreportsTo: manager\nheadcount: 3\n");
    JsonNode json = read();
    JsonNode shop = json.get("units").get(0);
    assertThat(shop.get("computed"))
        .hasToString("{\"kind\":\"organisation\",\"positions\":2,\"headcount\":4}");
    assertThat(json.get("externals"))
        .hasToString(
            """
            [{"id":"shop#board","unit":"shop","title":{"zh-CN":"董事会"},"note":{"zh-CN":"在外"}}]\
            """);
    assertThat(json.get("lines"))
        .hasToString(
            """
            [{"superior":"shop/manager","subordinate":"shop/clerk","dotted":false},\
            {"superior":"shop#board","subordinate":"shop/manager","dotted":true}]\
            """);
  }

  @Test
  void settingsThatSpeakToToolsStayInside() throws IOException {
    content(
        "handbook.yaml",
        """
        title: 手册
        audiences: [all, hr]
        lint: {wide-span: off}
        limits: {depth: 20}
        navigation: [{title: 网站, to: "https://example.org/"}]
        """);
    assertThat(read().get("settings"))
        .hasToString(
            """
            {"title":{"zh-CN":"手册"},\
            "navigation":[{"title":{"zh-CN":"网站"},"to":"https://example.org/"}]}\
            """);
  }

  @Test
  void theDocumentIsUtf8WithLineFeedsAndAlwaysTheSame() throws IOException {
    Organisation organisation = organisation(Path.of("content"));
    byte[] once = write(organisation);
    String text = new String(once, StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("{\n  \"format\": 1,\n  \"language\": \"zh-CN\",\n")
        .endsWith("\n}\n")
        .contains("\"网络编辑\"")
        .doesNotContain("\r");
    assertThat(write(organisation(Path.of("content")))).isEqualTo(once);
  }

  @Test
  void eachElementIsOneLineWithoutWhiteSpace() throws IOException {
    content("shop/clerk.yaml", "title: 店员\nreportsTo: manager\nsummary: {en: a b}\n");
    String text = new String(write(organisation()), StandardCharsets.UTF_8);
    String clerk = position(JSON.readTree(text), "shop/clerk").toString();
    assertThat(text.lines())
        .contains("    " + clerk + ",")
        .containsSubsequence(
            "  \"pages\": [],",
            "  \"externals\": [",
            "    {\"id\":\"shop#board\",\"unit\":\"shop\",\"title\":{\"zh-CN\":\"董事会\"},\"note\":{\"zh-CN\":\"在外\"}}",
            "  ],",
            "  \"lines\": [")
        .hasSize(20);
  }

  @Test
  void numbersStandAsWritten() throws IOException {
    content("shop/clerk.yaml", "title: 店员\norder: 0.000001\nsalary: 4000.50 CNY/month\n");
    assertThat(new String(write(organisation()), StandardCharsets.UTF_8))
        .contains("\"order\":0.000001", "\"min\":4000.50");
  }

  @Test
  void halfOfASurrogatePairDoesNotBreakTheDocument() throws IOException {
    content("shop/clerk.yaml", "title: \"店员 \\uD83D\"\n");
    byte[] bytes = write(organisation());
    assertThat(JSON.readTree(bytes).get("positions")).isNotEmpty();
  }

  private void content(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private JsonNode read() throws IOException {
    return JSON.readTree(write(organisation()));
  }

  private Organisation organisation() throws IOException {
    content(
        "shop/unit.yaml",
        """
        name: 店
        externals: [{id: board, title: 董事会, note: 在外}]
        grades: [{id: g1, title: 初级}]
        library:
          responsibilities: [{id: tidy, text: 保持整洁, frequency: 每周}]
          authorities: [{id: refund, text: 退款, kind: 决定}]
          appraisalSchemes: [{id: yearly, title: 年度考核, dimensions: [{title: 态度, weight: 100}]}]
        kpis: [{id: sales, name: 销售额, weight: 30}]
        """);
    content("shop/manager.yaml", "title: 店长\nheadcount: 1\ndottedLine: 董事会\n");
    return organisation(folder);
  }

  private static Organisation organisation(Path folder) throws IOException {
    ReadResult result = new HandbookReader(CATALOGUE).read(folder);
    return Organisation.of(result.handbook());
  }

  private static byte[] write(Organisation organisation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HandbookJson.write(
          out,
          organisation,
          CATALOGUE,
          Versions.of(organisation, CATALOGUE),
          page -> new Route("at/" + page.id() + ".html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static JsonNode position(JsonNode handbook, String id) {
    return StreamSupport.stream(handbook.get("positions").spliterator(), false)
        .filter(position -> position.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static Set<String> ids(JsonNode elements) {
    Set<String> ids = new HashSet<>();
    elements.forEach(element -> ids.add(element.get("id").asText()));
    return ids;
  }
}
