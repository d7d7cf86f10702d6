package org.rolebook.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.function.Executable;

/** The inventory of one organisation, held against the published handbook. */
final class OrganisationInventory {

  private final JsonNode inventory;
  private final JsonNode published;

  OrganisationInventory(JsonNode inventory, JsonNode published) {
    this.inventory = inventory;
    this.published = published;
  }

  String id() {
    return inventory.at("/organisation/id").asText();
  }

  /** The expected positions. */
  List<JsonNode> positions() {
    return list(inventory.path("positions"));
  }

  /** What holds for the organisation as a whole, by name. */
  Map<String, Executable> wholes() {
    return Map.of(
        "totals", this::holdTotals,
        "departments", this::holdDepartments,
        "grades", this::holdGrades,
        "externals", this::holdExternals,
        "reporting lines", this::holdLines,
        "clauses", this::holdClauses);
  }

  /** Holds everything. */
  void holdAll() throws Throwable {
    for (Executable whole : wholes().values()) {
      whole.execute();
    }
    positions().forEach(this::holdPosition);
  }

  private void holdTotals() {
    JsonNode totals = inventory.get("totals");
    List<JsonNode> own = below(published.get("positions"));
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(own).hasSize(totals.get("positions").asInt());
    softly.assertThat(sum(own, "/computed/responsibilities")).isEqualTo(total("groups"));
    softly.assertThat(items(own)).isEqualTo(total("items"));
    softly.assertThat(sum(own, "/computed/authorities")).isEqualTo(total("authorities"));
    int unowned = inventory.path("unowned_kpis").size();
    softly.assertThat(sum(own, "/computed/kpis") + unowned).isEqualTo(total("kpis"));
    softly.assertThat(sum(own, "/standards")).isEqualTo(total("standards"));
    softly.assertThat(functions()).isEqualTo(total("functions"));
    softly.assertAll();
  }

  private void holdDepartments() {
    Map<String, JsonNode> units = byId(published.get("units"));
    List<String> departments = texts(inventory.path("departments"), "id");
    assertThat(units.keySet().stream().filter(unit -> unit.startsWith(id() + "/")))
        .containsExactlyInAnyOrderElementsOf(departments);
    SoftAssertions softly = new SoftAssertions();
    for (JsonNode expected : inventory.path("departments")) {
      JsonNode unit = Objects.requireNonNull(units.get(expected.get("id").asText()));
      softly.assertThat(unit.at("/name/zh-CN").asText()).isEqualTo(text(expected, "name_zh"));
      softly.assertThat(text(unit, "unit")).isEqualTo(text(expected, "parent"));
      softly.assertThat(unit.at("/head/target").asText("")).isEqualTo(text(expected, "head"));
      softly
          .assertThat(functions(unit))
          .as(text(expected, "id"))
          .isEqualTo(expected.path("functions").asInt());
      holdStaffing(softly, unit, expected);
    }
    softly.assertAll();
  }

  private static void holdStaffing(SoftAssertions softly, JsonNode unit, JsonNode expected) {
    if (expected.hasNonNull("staffing_total")) {
      softly
          .assertThat(unit.at("/staffing/total").asInt())
          .isEqualTo(expected.get("staffing_total").asInt());
    }
    if (expected.has("headcount")) {
      List<String> rows = new ArrayList<>();
      for (JsonNode row : unit.at("/staffing/rows")) {
        rows.add(row.at("/position/target").asText() + " " + row.path("count").asText());
      }
      List<String> wanted = new ArrayList<>();
      for (JsonNode row : expected.get("headcount")) {
        wanted.add(text(row, "position") + " " + text(row, "count"));
      }
      softly.assertThat(rows).isEqualTo(wanted);
    }
  }

  private void holdGrades() {
    JsonNode organisation = Objects.requireNonNull(byId(published.get("units")).get(id()));
    assertThat(texts(organisation.path("grades"), "id"))
        .isEqualTo(texts(inventory.path("grades"), "id"));
    assertThat(texts(organisation.path("grades"), "managerial"))
        .isEqualTo(texts(inventory.path("grades"), "managerial"));
  }

  private void holdExternals() {
    List<String> own = new ArrayList<>();
    for (JsonNode body : published.get("externals")) {
      String external = body.get("id").asText();
      if (external.startsWith(id() + "#") || external.startsWith(id() + "/")) {
        own.add(external.substring(external.indexOf('#') + 1));
      }
    }
    assertThat(own).containsExactlyInAnyOrderElementsOf(texts(inventory.path("externals"), "id"));
  }

  private void holdLines() {
    List<String> expected = new ArrayList<>();
    for (JsonNode position : positions()) {
      position.path("reports_to").forEach(to -> expected.add(line(to, position, false)));
      position.path("dotted_line").forEach(to -> expected.add(line(to, position, true)));
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode line : published.get("lines")) {
      if (line.get("subordinate").asText().startsWith(id() + "/")) {
        String dots = line.get("dotted").asBoolean() ? " ..> " : " --> ";
        lines.add(text(line, "subordinate") + dots + text(line, "superior"));
      }
    }
    assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
  }

  private void holdClauses() {
    Map<String, JsonNode> pages = byId(published.get("pages"));
    for (JsonNode regulation : inventory.path("regulations")) {
      JsonNode page = Objects.requireNonNull(pages.get(text(regulation, "id")));
      assertThat(page.at("/title/zh-CN").asText()).isEqualTo(text(regulation, "name_zh"));
      assertThat(texts(page.path("appliesTo"), "target"))
          .isEqualTo(texts(regulation.path("applies_to")));
      for (String language : List.of("zh-CN", "en")) {
        String body = page.path("body").path(language).asText("");
        assertThat(body.lines().filter(line -> line.startsWith("## ")))
            .as("clauses in %s", language)
            .hasSize(regulation.get("clauses").asInt());
      }
    }
  }

  private String line(JsonNode superior, JsonNode position, boolean dotted) {
    return text(position, "id") + (dotted ? " ..> " : " --> ") + target(superior.asText());
  }

  void holdPosition(JsonNode expected) {
    Map<String, JsonNode> positions = byId(published.get("positions"));
    assertThat(positions).containsKey(text(expected, "id"));
    JsonNode position = Objects.requireNonNull(positions.get(text(expected, "id")));
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(position.at("/title/zh-CN").asText()).isEqualTo(text(expected, "name_zh"));
    softly.assertThat(text(position, "code")).isEqualTo(text(expected, "code"));
    softly.assertThat(text(position, "unit")).isEqualTo(text(expected, "department"));
    softly
        .assertThat(position.at("/computed/grade/id").asText())
        .isEqualTo(text(expected, "grade"));
    softly.assertThat(text(position, "headcount")).isEqualTo(text(expected, "headcount"));
    softly
        .assertThat(position.at("/computed/status").asText())
        .isEqualTo(expected.path("status").asText("active"));
    holdDeclared(softly, position, expected);
    holdLists(softly, position, expected);
    softly.assertAll();
  }

  private void holdDeclared(SoftAssertions softly, JsonNode position, JsonNode expected) {
    boolean stated = expected.hasNonNull("declared_subordinates");
    softly.assertThat(position.has("directReports")).as("states its reports").isEqualTo(stated);
    if (stated) {
      List<String> wanted =
          texts(expected.get("declared_subordinates")).stream().map(this::target).toList();
      softly.assertThat(texts(position.path("directReports"), "target")).isEqualTo(wanted);
    }
  }

  private static void holdLists(SoftAssertions softly, JsonNode position, JsonNode expected) {
    JsonNode groups = position.at("/computed/responsibilities");
    softly.assertThat(headings(groups)).isEqualTo(texts(expected.path("groups"), "label"));
    softly.assertThat(itemCounts(groups)).isEqualTo(itemCounts(expected.path("groups")));
    softly
        .assertThat(position.at("/computed/authorities").size())
        .as("authorities")
        .isEqualTo(expected.path("authorities").size());
    softly.assertThat(measures(position)).isEqualTo(measurable(expected));
    softly
        .assertThat(position.path("standards").size())
        .as("standards")
        .isEqualTo(expected.path("standards").asInt());
    softly
        .assertThat(position.path("workflow").size())
        .as("steps")
        .isEqualTo(expected.path("workflow_steps").asInt());
    softly
        .assertThat(position.at("/computed/appraisal/dimensions").size())
        .as("dimensions of appraisal")
        .isEqualTo(expected.path("appraisal_dimensions").asInt());
    softly.assertThat(shifts(position)).isEqualTo(texts(expected.path("schedule")));
  }

  private String target(String written) {
    return written.contains("/") || written.equals(id()) ? written : id() + "#" + written;
  }

  private int total(String key) {
    return inventory.get("totals").path(key).asInt();
  }

  private int functions() {
    return below(published.get("units")).stream().mapToInt(OrganisationInventory::functions).sum();
  }

  private static int functions(JsonNode unit) {
    return itemCounts(unit.path("functions")).stream().mapToInt(Integer::intValue).sum();
  }

  private List<JsonNode> below(JsonNode elements) {
    return list(elements).stream()
        .filter(element -> (text(element, "id") + "/").startsWith(id() + "/"))
        .toList();
  }

  private static int sum(List<JsonNode> positions, String pointer) {
    return positions.stream().mapToInt(position -> position.at(pointer).size()).sum();
  }

  private static int items(List<JsonNode> positions) {
    return positions.stream()
        .flatMap(position -> itemCounts(position.at("/computed/responsibilities")).stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static List<String> headings(JsonNode groups) {
    return list(groups).stream().map(group -> group.at("/group/zh-CN").asText()).toList();
  }

  private static List<Integer> itemCounts(JsonNode groups) {
    return list(groups).stream().map(group -> group.get("items").size()).toList();
  }

  private static List<String> measures(JsonNode position) {
    return texts(position.at("/computed/kpis"), "measure");
  }

  /** What is measurable at least in part is stated as a number, all else as a judgement. */
  private static List<String> measurable(JsonNode expected) {
    return texts(expected.path("kpis"), "measurable").stream()
        .map(word -> word.equals("false") ? "qualitative" : "quantitative")
        .toList();
  }

  private static List<String> shifts(JsonNode position) {
    return list(position.at("/conditions/schedule/shifts")).stream()
        .map(shift -> text(shift, "start") + "-" + text(shift, "end"))
        .toList();
  }

  private static Map<String, JsonNode> byId(JsonNode elements) {
    Map<String, JsonNode> map = new TreeMap<>();
    elements.forEach(element -> map.put(text(element, "id"), element));
    return map;
  }

  private static List<JsonNode> list(JsonNode elements) {
    List<JsonNode> list = new ArrayList<>();
    elements.forEach(list::add);
    return list;
  }

  private static List<String> texts(JsonNode elements) {
    return list(elements).stream().map(JsonNode::asText).toList();
  }

  private static List<String> texts(JsonNode elements, String key) {
    return list(elements).stream().map(element -> text(element, key)).toList();
  }

  /** The text of a key; empty where it is missing or null. */
  private static String text(JsonNode element, String key) {
    JsonNode value = element.path(key);
    return value.isNull() ? "" : value.asText();
  }
}
