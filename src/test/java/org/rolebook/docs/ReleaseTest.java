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
