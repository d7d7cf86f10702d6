package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseTest {

  private static final int VERSION = 1;
  private static final int DAY = 2;
  private static final int LICENCE = 3;
  private static final Set<String> NOT_PACKED = Set.of("test", "provided");

  @Test
  void theNoticeNamesEveryLibraryThatIsHandedOn() throws IOException {
    List<String> names =
        libraries().stream()
            .map(name -> name.startsWith("commonmark-ext-") ? "commonmark-ext-*" : name)
            .toList();
    assertThat(names).hasSizeGreaterThan(8);
    assertThat(Files.readString(Path.of("NOTICE"))).contains(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide/releases.md", "guide/zh-CN/releases.md"})
  void theGuideListsEveryLibraryThatIsHandedOn(String page) throws IOException {
    assertThat(libraries()).allSatisfy(name -> assertThat(listed(page)).contains("`" + name + "`"));
  }

  @Test
  void theGuideTellsOfEachLibraryItsVersionItsDayAndItsLicence() throws IOException {
    List<List<String>> rows = rows("guide/releases.md");
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.get(VERSION)).matches("[0-9][0-9.]+");
              assertThat(row.get(DAY)).matches("20[0-9]{2}-[01][0-9]-[0-3][0-9]");
              assertThat(row.get(LICENCE)).matches("(Apache|BSD|MIT).*");
            });
    assertThat(facts("guide/zh-CN/releases.md")).isEqualTo(facts("guide/releases.md"));
  }

  @Test
  void everyGoalIsLeftAloneByEclipse() throws IOException {
    List<String> goals = texts("target/classes/META-INF/maven/plugin.xml", "mojo > goal");
    String mapping = "src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml";
    assertThat(texts(mapping, "pluginExecution:has(ignore) goal"))
        .containsExactlyInAnyOrderElementsOf(goals);
  }

  private static List<String> libraries() throws IOException {
    return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser())
        .select("project > dependencies > dependency")
        .stream()
        .filter(dependency -> !NOT_PACKED.contains(dependency.select("> scope").text()))
        .map(dependency -> dependency.select("> artifactId").text())
        .toList();
  }

  /** The columns of the table of libraries. */
  private static List<List<String>> rows(String page) throws IOException {
    return Files.readAllLines(Guide.site(page)).stream()
        .filter(line -> line.matches("\\| `[a-z0-9.-]+` \\| [0-9].*"))
        .map(line -> List.of(line.substring(2).split(" \\| ", -1)))
        .toList();
  }

  /** What does not depend on the language of the page. */
  private static List<List<String>> facts(String page) throws IOException {
    return rows(page).stream().map(row -> row.subList(0, LICENCE + 1)).toList();
  }

  /** The first column of the tables of a page of the guide. */
  private static List<String> listed(String page) throws IOException {
    return Files.readAllLines(Guide.site(page)).stream()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.substring(1, line.indexOf('|', 1)).strip())
        .toList();
  }

  private static List<String> texts(String file, String query) throws IOException {
    return Jsoup.parse(Files.readString(Path.of(file)), "", Parser.xmlParser())
        .select(query)
        .eachText();
  }
}
