package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.rolebook.plan.PageKey;

/**
 * Every type of page in light and dark, as wide as a phone, a tablet and a desk, before axe-core.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessibilityTest {

  private static final List<String> SCHEMES = List.of("light", "dark");

  private final Axe axe = new Axe();
  private ChromeDriver browser;

  @BeforeAll
  void open() {
    Chromium.require();
    browser = Chromium.open(1280, false);
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void everyTypeOfPageIsAmongThoseThatAreLookedAt() {
    Set<String> seen = new TreeSet<>(PageTypes.of(DemoSite.demo(), "zh-CN").keySet());
    seen.addAll(PageTypes.of(DemoSite.odd(), "zh-CN").keySet());
    assertThat(seen)
        .as("a type of page that neither handbook of the tests has")
        .containsAll(Arrays.stream(PageKey.Type.values()).map(PageTypes::name).toList());
  }

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {390, 768, 1280})
  void noTypeOfPageKeepsAnybodyOut(int width) {
    Emulation.width(browser, width);
    List<String> violations = new ArrayList<>();
    for (String page : PageTypes.of(DemoSite.demo(), "zh-CN").values()) {
      browser.get(DemoSite.demo().address() + page);
      violations.addAll(inLightAndDark(page + " at " + width + " px"));
    }
    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, 768", "en, 1280", "ar, 390"})
  void oddNamesFormerAddressesAndOtherLanguagesKeepNobodyOut(String language, int width)
      throws IOException {
    Emulation.width(browser, width);
    List<String> violations = new ArrayList<>();
    try (SiteServer server = DemoSite.odd().serve()) {
      for (String page : PageTypes.of(DemoSite.odd(), language).values()) {
        browser.get(server.address() + staying(page));
        axe.violations(browser).forEach(one -> violations.add(page + ": " + one));
      }
    }
    assertThat(violations).isEmpty();
  }

  @ParameterizedTest(name = "{1} of {0} at {2} px")
  @CsvSource({
    "index.html, .search-button, 390, .hit",
    "index.html, .search-button, 1280, .hit",
    "index.html, .menu-button, 390, .primary.open",
    "graph.html, .tools-button, 390, .more-tools.open",
    "graph.html, summary, 1280, details[open]"
  })
  void whatOpensKeepsNobodyOutEither(String page, String button, int width, String opened) {
    Emulation.width(browser, width);
    browser.get(DemoSite.demo().address() + page);
    browser.executeScript("document.querySelector(arguments[0]).click()", button);
    if (opened.equals(".hit")) {
      until("document.querySelector('dialog[open] input')");
      browser.switchTo().activeElement().sendKeys("运营");
    }
    until("document.querySelector('" + opened + "')");
    assertThat(inLightAndDark(opened)).isEmpty();
  }

  @Test
  void faultsAreSeen() {
    Emulation.width(browser, 1280);
    Emulation.media(browser, Map.of("prefers-color-scheme", "light"));
    browser.get(DemoSite.demo().address() + "404.html");
    browser.executeScript(
        "document.documentElement.removeAttribute('lang');"
            + " document.querySelector('main p').style.color = '#ccc';"
            + " document.querySelector('main').append(document.createElement('h5'))");
    assertThat(axe.violations(browser))
        .anyMatch(one -> one.startsWith("html-has-lang"))
        .anyMatch(one -> one.startsWith("color-contrast"))
        .anyMatch(one -> one.startsWith("empty-heading"));
  }

  private List<String> inLightAndDark(String where) {
    List<String> violations = new ArrayList<>();
    for (String scheme : SCHEMES) {
      Emulation.media(browser, Map.of("prefers-color-scheme", scheme));
      axe.violations(browser).forEach(one -> violations.add(where + ", " + scheme + ": " + one));
    }
    return violations;
  }

  /** A page of a former address leads away at once; this is a copy of it that does not. */
  private static String staying(String page) throws IOException {
    Path folder = DemoSite.odd().folder();
    String html = Files.readString(folder.resolve(page));
    if (!html.contains("http-equiv=\"refresh\"")) {
      return page;
    }
    String copy = page.replace(".html", "-stays.html");
    Files.writeString(
        folder.resolve(copy), html.replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", ""));
    return copy;
  }

  private void until(String condition) {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(any -> Boolean.TRUE.equals(browser.executeScript("return !!(" + condition + ")")));
  }
}
