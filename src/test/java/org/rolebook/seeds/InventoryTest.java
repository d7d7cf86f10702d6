package org.rolebook.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;

/** Everything that the inventory names is in the published handbook.json, no more and no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InventoryTest {

  private JsonNode inventory;
  private JsonNode published;
  private Map<String, JsonNode> positions;

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException, BuildException {
    Path content = Path.of("content");
    BuildRequest request =
        new BuildRequest(
            content, folder, null, null, "en", Severity.ERROR, "content", LocalDate.EPOCH);
    assertThat(new Engine().build(request).failed()).isFalse();
    inventory = new YAMLMapper().readTree(Files.readAllBytes(Path.of("seeds/inventory.yaml")));
    published = new ObjectMapper().readTree(folder.resolve("handbook.json").toFile());
    positions = byId(published.get("positions"));
  }

  @Test
  void theTotalsAreThoseOfTheSources() {
    JsonNode totals = inventory.get("totals");
    List<JsonNode> own = ownPositions();
    assertThat(own).hasSize(totals.get("positions").asInt());
    assertThat(sum(own, "responsibilities")).isEqualTo(totals.get("groups").asInt());
    assertThat(items(own)).isEqualTo(totals.get("items").asInt());
    assertThat(sum(own, "authorities")).isEqualTo(totals.get("authorities").asInt());
    assertThat(sum(own, "kpis")).isEqualTo(totals.get("kpis").asInt());
  }

  @Test
  void theDepartmentsHaveTheirNamesParentsAndHeads() {
    Map<String, JsonNode> units = byId(published.get("units"));
    List<String> departments = texts(inventory.get("departments"), "id");
    String organisation = inventory.at("/organisation/id").asText();
    assertThat(units.keySet()).contains(organisation).containsAll(departments);
    assertThat(units.keySet().stream().filter(id -> id.startsWith(organisation + "/")))
        .containsExactlyInAnyOrderElementsOf(departments);
    for (JsonNode department : inventory.get("departments")) {
      JsonNode unit = Objects.requireNonNull(units.get(department.get("id").asText()));
      assertThat(unit.at("/name/zh-CN").asText()).isEqualTo(department.get("name_zh").asText());
      assertThat(unit.get("unit").asText()).isEqualTo(department.get("parent").asText());
      assertThat(unit.at("/head/target").asText("")).isEqualTo(department.get("head").asText(""));
    }
  }

  @Test
  void theGradesRunFromTheHighestToTheLowest() {
    String id = inventory.at("/organisation/id").asText();
    JsonNode organisation = Objects.requireNonNull(byId(published.get("units")).get(id));
    assertThat(texts(organisation.get("grades"), "id"))
        .isEqualTo(texts(inventory.get("grades"), "id"));
    assertThat(texts(organisation.get("grades"), "managerial"))
        .isEqualTo(texts(inventory.get("grades"), "managerial"));
  }

  @Test
  void theBodiesOutsideTheHandbookAreDeclared() {
    assertThat(texts(published.get("externals"), "id"))
        .map(id -> id.substring(id.indexOf('#') + 1))
        .containsExactlyInAnyOrderElementsOf(texts(inventory.get("externals"), "id"));
  }

  @Test
  void theLinesOfTheGraphAreTheReportingLinesOfTheSources() {
    List<String> expected = new ArrayList<>();
    for (JsonNode position : inventory.get("positions")) {
      for (JsonNode superior : position.get("reports_to")) {
        expected.add(target(superior.asText()) + " > " + position.get("id").asText());
      }
    }
    assertThat(published.get("lines"))
        .extracting(
            line -> line.get("superior").asText() + " > " + line.get("subordinate").asText())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @TestFactory
  Stream<DynamicTest> everyPositionHasItsFacts() {
    return StreamSupport.stream(inventory.get("positions").spliterator(), false)
        .map(
            expected -> DynamicTest.dynamicTest(expected.get("id").asText(), () -> hold(expected)));
  }

  private void hold(JsonNode expected) {
    String id = expected.get("id").asText();
    assertThat(positions).containsKey(id);
    JsonNode position = Objects.requireNonNull(positions.get(id));
    SoftAssertions softly = new SoftAssertions();
    softly
        .assertThat(position.at("/title/zh-CN").asText())
        .isEqualTo(expected.get("name_zh").asText());
    softly.assertThat(position.get("code").asText()).isEqualTo(expected.get("code").asText());
    softly.assertThat(position.get("unit").asText()).isEqualTo(expected.get("department").asText());
    softly
        .assertThat(position.at("/computed/grade/id").asText())
        .isEqualTo(expected.get("grade").asText());
    softly.assertThat(declared(position)).isEqualTo(targets(expected, "declared_subordinates"));
    softly.assertThat(groups(position, "group", "zh-CN")).isEqualTo(labels(expected));
    softly
        .assertThat(itemCounts(position.at("/computed/responsibilities")))
        .isEqualTo(itemCounts(expected.get("groups")));
    softly
        .assertThat(position.at("/computed/authorities"))
        .hasSameSizeAs(expected.get("authorities"));
    softly.assertThat(measures(position)).isEqualTo(measurable(expected));
    softly.assertAll();
  }

  private List<JsonNode> ownPositions() {
    String organisation = inventory.at("/organisation/id").asText() + "/";
    return positions.values().stream()
        .filter(position -> position.get("id").asText().startsWith(organisation))
        .toList();
  }

  private static int sum(List<JsonNode> positions, String field) {
    return positions.stream().mapToInt(position -> position.at("/computed/" + field).size()).sum();
  }

  private static int items(List<JsonNode> positions) {
    return positions.stream()
        .flatMap(position -> itemCounts(position.at("/computed/responsibilities")).stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  private String target(String id) {
    return id.contains("/") ? id : inventory.at("/organisation/id").asText() + "#" + id;
  }

  private List<String> targets(JsonNode expected, String field) {
    return texts(expected.get(field)).stream().map(this::target).toList();
  }

  private static List<String> declared(JsonNode position) {
    return texts(position.at("/directReports"), "target");
  }

  private static List<String> groups(JsonNode position, String key, String language) {
    List<String> titles = new ArrayList<>();
    for (JsonNode group : position.at("/computed/responsibilities")) {
      titles.add(group.at("/" + key + "/" + language).asText(""));
    }
    return titles;
  }

  private static List<String> labels(JsonNode expected) {
    List<String> labels = new ArrayList<>();
    for (JsonNode group : expected.get("groups")) {
      labels.add(group.get("label").asText(""));
    }
    return labels;
  }

  private static List<Integer> itemCounts(JsonNode groups) {
    List<Integer> counts = new ArrayList<>();
    groups.forEach(group -> counts.add(group.get("items").size()));
    return counts;
  }

  private static List<String> measures(JsonNode position) {
    return texts(position.at("/computed/kpis"), "measure");
  }

  /** What is measurable at least in part is stated as a number, all else as a judgement. */
  private static List<String> measurable(JsonNode expected) {
    return texts(expected.get("kpis"), "measurable").stream()
        .map(word -> word.equals("false") ? "qualitative" : "quantitative")
        .toList();
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> map = new TreeMap<>();
    list.forEach(element -> map.put(element.get("id").asText(), element));
    return map;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.path(field).asText()));
    return texts;
  }
}
