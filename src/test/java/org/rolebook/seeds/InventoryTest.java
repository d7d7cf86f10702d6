package org.rolebook.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Everything that an inventory names is in the published handbook.json, no more and no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InventoryTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final Path DEMO = Path.of("content");

  private final List<JsonNode> inventories = new ArrayList<>();
  private JsonNode published;
  private Map<String, String> salaries;

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException {
    published = PublishedHandbook.of(DEMO, folder.resolve("staff"), null);
    salaries = PublishedHandbook.salaries(DEMO, folder.resolve("hr"));
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        inventories.add(new YAMLMapper().readTree(Files.readAllBytes(file)));
      }
    }
  }

  @Test
  void everyOrganisationOfTheHandbookHasAnInventory() {
    List<String> roots = new ArrayList<>();
    for (JsonNode unit : published.get("units")) {
      if (unit.get("unit").asText().isEmpty()) {
        roots.add(unit.get("id").asText());
      }
    }
    assertThat(inventories)
        .extracting(inventory -> inventory.at("/organisation/id").asText())
        .containsExactlyInAnyOrderElementsOf(roots);
  }

  @Test
  void everySalaryIsPublishedForThoseWhoMaySeeIt() {
    Map<String, String> expected = new TreeMap<>();
    for (JsonNode inventory : inventories) {
      for (JsonNode position : inventory.path("positions")) {
        if (position.hasNonNull("salary")) {
          String id = position.get("id").asText();
          expected.put(id, PublishedHandbook.salary(position.get("salary")));
        }
      }
    }
    assertThat(salaries).hasSize(10).isEqualTo(expected);
  }

  @Test
  void noSalaryIsPublishedForEverybody() {
    assertThat(published.get("positions"))
        .hasSize(92)
        .allSatisfy(position -> assertThat(position.has("salary")).isFalse());
  }

  @TestFactory
  Stream<DynamicNode> everyOrganisationIsComplete() {
    return inventories.stream()
        .map(inventory -> new OrganisationInventory(inventory, published))
        .map(own -> dynamicContainer(own.id(), tests(own)));
  }

  private static Stream<DynamicNode> tests(OrganisationInventory own) {
    Stream<DynamicNode> whole =
        own.wholes().entrySet().stream().map(each -> dynamicTest(each.getKey(), each.getValue()));
    Stream<DynamicNode> positions =
        own.positions().stream()
            .map(
                position ->
                    dynamicTest(position.get("id").asText(), () -> own.holdPosition(position)));
    return Stream.concat(whole, positions);
  }
}
