package org.rolebook.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;

/** Everything that an inventory names is in the published handbook.json, no more and no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InventoryTest {

  private static final Path SEEDS = Path.of("seeds");

  private final List<JsonNode> inventories = new ArrayList<>();
  private JsonNode published;

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException, BuildException {
    Path content = Path.of("content");
    BuildRequest request =
        new BuildRequest(
            content, folder, null, null, "en", Severity.ERROR, "content", LocalDate.EPOCH);
    assertThat(new Engine().build(request).failed()).isFalse();
    published = new ObjectMapper().readTree(folder.resolve("handbook.json").toFile());
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

  @TestFactory
  Stream<DynamicNode> everyOrganisationIsComplete() {
    return inventories.stream()
        .map(inventory -> new OrganisationInventory(inventory, published))
        .map(own -> dynamicContainer(own.id(), tests(own)));
  }

  private static Stream<DynamicNode> tests(OrganisationInventory own) {
    Stream<DynamicNode> whole =
        Stream.of(
            dynamicTest("totals", own::holdTotals),
            dynamicTest("departments", own::holdDepartments),
            dynamicTest("grades", own::holdGrades),
            dynamicTest("externals", own::holdExternals),
            dynamicTest("reporting lines", own::holdLines));
    Stream<DynamicNode> positions =
        own.positions().stream()
            .map(
                position ->
                    dynamicTest(position.get("id").asText(), () -> own.holdPosition(position)));
    return Stream.concat(whole, positions);
  }
}
