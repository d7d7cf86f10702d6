package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;

/** Walks the demo site as files, by its links alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CrawlTest {

  private static final String START = "index.html";
  private static final Set<String> BY_SERVER = Set.of("404.html", "en/404.html");

  private Path site;
  private final Map<String, Document> pages = new TreeMap<>();
  private final Map<String, Set<String>> anchors = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path folder) throws BuildException, IOException {
    site = folder;
    Sites.build(Sites.DEMO, site);
    for (String file : Sites.files(site)) {
      if (file.endsWith(".html")) {
        Document page = Jsoup.parse(Files.readString(site.resolve(file)));
        pages.put(file, page);
        anchors.put(file, new HashSet<>(page.select("[id]").eachAttr("id")));
      }
    }
  }

  @Test
  void everyInternalLinkAndAnchorResolves() {
    List<String> broken = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        checked++;
        if (!isExternal(link) && !resolves(page.getKey(), link)) {
          broken.add(page.getKey() + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(checked).isGreaterThan(500);
  }

  @Test
  void everyPageIsReachedFromTheHomePage() {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(START));
    while (!open.isEmpty()) {
      String page = open.remove(open.size() - 1);
      if (seen.add(page)) {
        for (String link :
            Objects.requireNonNull(pages.get(page)).select("a[href]").eachAttr("href")) {
          String target = isExternal(link) ? "" : target(page, link);
          if (pages.containsKey(target)) {
            open.add(target);
          }
        }
      }
    }
    Set<String> lost = new HashSet<>(pages.keySet());
    lost.removeAll(seen);
    lost.removeAll(BY_SERVER);
    assertThat(lost).isEmpty();
  }

  @Test
  void idsAreUniqueOnEachPage() {
    pages.forEach(
        (file, page) ->
            assertThat(page.select("[id]").eachAttr("id")).as(file).doesNotHaveDuplicates());
  }

  @Test
  void everyPageHoldsAStrictPolicyAndNothingInline() {
    pages.forEach(
        (file, page) -> {
          String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
          assertThat(policy).as(file).contains("default-src 'none'").doesNotContain("unsafe");
          assertThat(page.select("script:not([src], [type=application/ld+json]), style, [style]"))
              .as(file)
              .isEmpty();
          assertThat(page.select("*"))
              .as(file)
              .allMatch(
                  e ->
                      e.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")));
        });
  }

  @Test
  void everyPageSaysItsLanguageAndTitleAndHasOneMainHeading() {
    pages.forEach(
        (file, page) -> {
          assertThat(page.select("html").attr("lang")).as(file).isNotEmpty();
          assertThat(page.title()).as(file).isNotBlank();
          if (page.select("meta[http-equiv=refresh]").isEmpty()) {
            assertThat(page.select("h1")).as(file).hasSize(1);
          }
        });
  }

  @Test
  void theDemoHasItsPagesAndStatements() {
    assertThat(pages.keySet().stream().filter(file -> file.startsWith("web-ads/")))
        .contains(
            "web-ads/index.html",
            "web-ads/operations/index.html",
            "web-ads/operations/content-operations/index.html",
            "web-ads/technology/index.html",
            "web-ads/finance/index.html");
    long positions =
        pages.entrySet().stream()
            .filter(page -> page.getKey().startsWith("web-ads/"))
            .filter(page -> page.getValue().body().hasClass("position"))
            .count();
    assertThat(positions).isEqualTo(13);
  }

  private boolean resolves(String page, String link) {
    String target = target(page, link);
    String fragment = URI.create(link).getFragment();
    if (!Files.isRegularFile(site.resolve(target))) {
      return false;
    }
    return fragment == null
        || fragment.isEmpty()
        || anchors.getOrDefault(target, Set.of()).contains(fragment);
  }

  private static String target(String page, String link) {
    String path = URI.create(link).getRawPath();
    if (path == null || path.isEmpty()) {
      return page;
    }
    URI base = URI.create("site:/").resolve(encoded(page));
    String resolved = base.resolve(path).getPath().substring(1);
    return resolved.isEmpty() || resolved.endsWith("/") ? resolved + START : resolved;
  }

  private static String encoded(String path) {
    StringBuilder text = new StringBuilder("/");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      text.append(c < 128 && c > ' ' && c != '%' ? String.valueOf(c) : "%" + hex(b));
    }
    return text.toString();
  }

  private static String hex(byte b) {
    return java.util.HexFormat.of().toHexDigits(b);
  }

  private static boolean isExternal(String link) {
    return link.matches("[a-z][a-z0-9+.-]*:.*");
  }
}
