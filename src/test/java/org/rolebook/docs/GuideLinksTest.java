package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows the links between the pages of the project. */
class GuideLinksTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  static List<Path> pages() throws IOException {
    return Guide.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkToAFileOfTheProjectLeadsToOne(Path page) throws IOException {
    assertThat(targets(page)).allSatisfy(target -> assertThat(target).exists());
  }

  @Test
  void everyPageOfTheSiteIsReachableFromItsStartPage() throws IOException {
    assertThat(reachableFrom(Guide.site("index.md")))
        .containsAll(pages().stream().filter(page -> page.startsWith("site")).toList());
  }

  /** Doxia makes a link to a page of one to its Markdown only where the name has no other dot. */
  @Test
  void linksBetweenPagesOfTheSiteAreOnesThatTheSiteRewrites() throws IOException {
    for (Path page : pages()) {
      if (page.startsWith("site")) {
        assertThat(destinations(page))
            .as("links of %s", page)
            .filteredOn(link -> link.endsWith(".md"))
            .allMatch(link -> link.matches("(\\.\\./)*[^.:]+\\.md"));
      }
    }
  }

  @Test
  void everyEntryOfTheMenuLeadsToAPage() throws IOException {
    List<String> entries =
        Jsoup.parse(Path.of("site", "site.xml"), "UTF-8", "", org.jsoup.parser.Parser.xmlParser())
            .getElementsByTag("item")
            .eachAttr("href");
    assertThat(entries)
        .filteredOn(href -> !isMadeByTheBuild(href))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(Guide.source(Guide.site(href))).exists());
  }

  /** A header and a tag hold together: whatever one of them forbids is forbidden. */
  @ParameterizedTest
  @ValueSource(strings = {"howto/publish.md", "howto/zh-CN/publish.md"})
  void thePolicyThatAServerIsToSendIsThatOfThePages(String page) throws IOException {
    String layout = Files.readString(Path.of("templates", "layout.ftlh"));
    String policy =
        layout
            .lines()
            .filter(line -> line.contains("Content-Security-Policy"))
            .findFirst()
            .orElse("")
            .replaceFirst(".*content=\"([^\"]+)\".*", "$1");
    assertThat(policy).startsWith("default-src 'none'");
    String sent = policy + "; frame-ancestors 'none'";
    assertThat(Files.readString(Guide.site(page)))
        .contains("add_header Content-Security-Policy \"" + sent + "\" always;")
        .contains("Header always set Content-Security-Policy \"" + sent + "\"\n")
        .contains("\n  Content-Security-Policy: " + sent + "\n");
  }

  private static Set<Path> reachableFrom(Path start) throws IOException {
    Set<Path> seen = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Path page = open.remove();
      if (seen.add(page) && Files.exists(page)) {
        targets(page).stream()
            .filter(target -> target.toString().endsWith(".md"))
            .forEach(open::add);
      }
    }
    return seen;
  }

  /** The files of the project that a page links to. */
  private static List<Path> targets(Path page) throws IOException {
    return destinations(page).stream().flatMap(link -> target(page, link)).toList();
  }

  private static List<String> destinations(Path page) throws IOException {
    List<String> destinations = new ArrayList<>();
    PARSER
        .parse(Files.readString(page))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                destinations.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                destinations.add(image.getDestination());
              }
            });
    return destinations;
  }

  private static Stream<Path> target(Path page, String destination) {
    URI address = URI.create(destination);
    if (address.isAbsolute() || isMadeByTheBuild(destination) || address.getPath().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(Guide.source(page.resolveSibling(address.getPath()).normalize()));
  }

  /** The demo handbook, the changes and the pages that the plugins of the build write. */
  private static boolean isMadeByTheBuild(String address) {
    return address.matches("(\\.\\./)*(handbook/index|plugin-info|CHANGELOG)\\.html");
  }
}
