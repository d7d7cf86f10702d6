package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;

/**
 * The demo handbook is whole in each of its languages; only the language switch names the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TranslationTest {

  private static final Pattern CHINESE =
      Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

  private final List<String> pages = new ArrayList<>();
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException, BuildException {
    site = folder.resolve("site");
    Sites.build(Sites.DEMO, site);
    Sites.files(site).stream().filter(file -> file.endsWith(".html")).forEach(pages::add);
  }

  @Test
  void everyPageExistsInBothLanguages() {
    List<String> english =
        pages.stream().filter(TranslationTest::isEnglish).map(page -> page.substring(3)).toList();
    List<String> chinese = pages.stream().filter(page -> !isEnglish(page)).toList();
    assertThat(english).hasSizeGreaterThan(150).containsExactlyInAnyOrderElementsOf(chinese);
  }

  @Test
  void nothingFallsBackToAnotherLanguage() throws IOException {
    List<String> foreign = new ArrayList<>();
    for (String page : pages) {
      Document document = document(page);
      String own = document.child(0).attr("lang");
      assertThat(own).isEqualTo(isEnglish(page) ? "en" : "zh-CN");
      for (Element element : document.select("[lang]")) {
        if (!element.attr("lang").equals(own)) {
          foreign.add(page + ": " + element.text());
        }
      }
    }
    assertThat(foreign).isEmpty();
  }

  @Test
  void noChineseStandsOnAnEnglishPage() throws IOException {
    List<String> chinese = new ArrayList<>();
    for (String page : pages.stream().filter(TranslationTest::isEnglish).toList()) {
      for (Element element : document(page).getAllElements()) {
        if (CHINESE.matcher(element.ownText()).find()) {
          chinese.add(page + ": " + element.ownText());
        }
        for (Attribute attribute : element.attributes()) {
          if (CHINESE.matcher(attribute.getValue()).find()) {
            chinese.add(page + ": " + attribute);
          }
        }
      }
    }
    assertThat(chinese).isEmpty();
  }

  private static boolean isEnglish(String page) {
    return page.startsWith("en/");
  }

  /** A page without its language switch. */
  private Document document(String page) throws IOException {
    Document document = Jsoup.parse(Files.readString(site.resolve(page)));
    document.select("nav.languages").remove();
    return document;
  }
}
