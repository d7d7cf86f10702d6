package org.rolebook.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.model.Position;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;

/** The inventory notices when any one item is taken out of the content. */
final class InventoryMutationTest {

  private static final Path DEMO = Path.of("content");
  private static final int SAMPLE = 50;
  private static final long SEED = 20_260_101;

  /** An entry of a list: the element that holds it, and the path of its field. */
  private record Item(String element, String path) {

    String organisation() {
      return element.substring(0, (element + "/").indexOf('/'));
    }
  }

  @TempDir Path folder;

  @Test
  void takingOutAnyItemIsNoticed() throws Throwable {
    ReadResult read = new HandbookReader(new Catalogue()).read(DEMO);
    List<Item> items = items(read);
    Collections.shuffle(items, new Random(SEED));
    List<String> unnoticed = new ArrayList<>();
    int mutants = 0;
    for (Item item : items) {
      if (mutants < SAMPLE && takeOut(read, item)) {
        mutants++;
        if (isComplete(item.organisation())) {
          unnoticed.add(item.toString());
        }
      }
    }
    assertThat(mutants).isEqualTo(SAMPLE);
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void nothingIsNoticedWhereNothingIsTakenOut() throws Throwable {
    for (String organisation : List.of("web-ads", "app-ops")) {
      copy(organisation);
      assertThat(isComplete(organisation)).isTrue();
    }
  }

  private static List<Item> items(ReadResult read) {
    List<Item> items = new ArrayList<>();
    for (Position position : new TreeMap<>(read.handbook().positions()).values()) {
      addGroups(items, position.id(), "responsibilities", position.responsibilities());
      addList(items, position.id(), "authorities", position.authorities());
      addList(items, position.id(), "kpis", position.kpis());
      addList(items, position.id(), "standards", position.standards());
      addList(items, position.id(), "workflow", position.workflow());
    }
    for (Unit unit : new TreeMap<>(read.handbook().units()).values()) {
      addGroups(items, unit.id(), "functions", unit.functions());
    }
    return items;
  }

  private static void addGroups(
      List<Item> items, String element, String field, List<ResponsibilityGroup> groups) {
    for (int i = 0; i < groups.size(); i++) {
      addList(items, element, field + "[" + i + "].items", groups.get(i).items());
    }
  }

  private static void addList(List<Item> items, String element, String field, List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      items.add(new Item(element, field + "[" + i + "]"));
    }
  }

  /** Copies an organisation without one item; false if the item has no line of its own. */
  private boolean takeOut(ReadResult read, Item item) throws IOException {
    var span = read.sources().locate(item.element(), item.path()).span();
    List<String> lines = new ArrayList<>(Files.readAllLines(DEMO.resolve(span.file())));
    int first = span.line() - 1;
    int indent = lines.get(first).indexOf("- ");
    if (indent < 0 || !lines.get(first).substring(0, indent).isBlank()) {
      return false;
    }
    int next = first + 1;
    while (next < lines.size() && indent(lines.get(next)) > indent) {
      next++;
    }
    lines.subList(first, next).clear();
    copy(item.organisation());
    Files.write(folder.resolve("content").resolve(span.file()), lines);
    return true;
  }

  private static int indent(String line) {
    return line.isBlank() ? 0 : line.length() - line.stripLeading().length();
  }

  /** One organisation, without its translations, which would have to lose the item as well. */
  private void copy(String organisation) throws IOException {
    Path copy = folder.resolve("content");
    try (Stream<Path> files = Files.walk(DEMO.resolve(organisation))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().contains(".en.")) {
          Path to = copy.resolve(DEMO.relativize(file));
          Files.createDirectories(Objects.requireNonNull(to.getParent()));
          Files.write(to, Files.readAllBytes(file));
        }
      }
    }
    for (String file : List.of("handbook.yaml", "lint-baseline.yaml")) {
      Files.write(copy.resolve(file), Files.readAllBytes(DEMO.resolve(file)));
    }
  }

  private boolean isComplete(String organisation) throws Throwable {
    Path content = folder.resolve("content");
    try {
      JsonNode published = PublishedHandbook.of(content, folder.resolve("site"), null);
      JsonNode inventory =
          new YAMLMapper().readTree(Path.of("seeds", organisation + ".yaml").toFile());
      new OrganisationInventory(inventory, published).holdAll();
      return true;
    } catch (AssertionError noticed) {
      return false;
    } finally {
      delete(content);
    }
  }

  private static void delete(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
