package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Opens each type of page of the demo handbook as a phone and as a desk would, from a server below
 * a sub-path and from a folder with spaces and Han characters in its name. Pictures go to {@code
 * target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemoInBrowserTest {

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String POSITION = "web-ads/operations/content-operations/web-editor.html";

  private SiteServer server;

  @BeforeAll
  void publish() throws IOException {
    Chromium.require();
    Files.createDirectories(PICTURES);
    server = DemoSite.demo().serve();
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest(name = "{0} at {1} px, dark {2}")
  @CsvSource({
    "http, 390, false", "http, 1280, false", "http, 1280, true",
    "file, 390, false", "file, 1280, false", "file, 390, true"
  })
  void everyKindOfPageOpensWithoutComplaintAndAsksNobodyElse(String scheme, int width, boolean dark)
      throws IOException {
    ChromeDriver browser = Chromium.open(width, dark);
    try {
      String base = base(scheme);
      for (Map.Entry<String, String> page : PageTypes.of(DemoSite.demo(), "zh-CN").entrySet()) {
        browser.get(base + page.getValue());
        assertThat(browser.findElement(By.tagName("h1")).isDisplayed()).isTrue();
        assertThat(overflow(browser)).as("%s overflows sideways", page.getKey()).isZero();
        String name = page.getKey() + "-" + scheme + "-" + width + (dark ? "-dark" : "") + ".png";
        Files.write(PICTURES.resolve(name), browser.getScreenshotAs(OutputType.BYTES));
      }
      assertThat(Chromium.complaints(browser)).isEmpty();
      assertThat(Chromium.requests(browser)).isNotEmpty().allMatch(url -> isOwn(url, base));
    } finally {
      browser.quit();
    }
  }

  @ParameterizedTest
  @CsvSource({"http", "file"})
  void superiorAndReportsAreOneClickAway(String scheme) {
    ChromeDriver browser = Chromium.open(1280, false);
    try {
      browser.get(base(scheme) + POSITION);
      follow(browser, "content-operations-supervisor.html");
      assertThat(browser.getCurrentUrl()).endsWith("content-operations-supervisor.html");
      follow(browser, "web-editor.html");
      assertThat(browser.getCurrentUrl()).endsWith("content-operations/web-editor.html");
    } finally {
      browser.quit();
    }
  }

  @Test
  void chartLinksLeadToThePositions() {
    ChromeDriver browser = Chromium.open(1280, false);
    try {
      browser.get(base("file") + "graph.html");
      List<WebElement> boxes = browser.findElements(By.cssSelector("svg a[href$='.html']"));
      assertThat(boxes).hasSizeGreaterThanOrEqualTo(13);
      browser.executeScript(
          "arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
          browser.findElement(By.cssSelector("svg a[href$='web-editor.html']")));
      assertThat(browser.getCurrentUrl()).endsWith("content-operations/web-editor.html");
    } finally {
      browser.quit();
    }
  }

  private static void follow(ChromeDriver browser, String ending) {
    WebElement link = browser.findElement(By.cssSelector("main a[href$='" + ending + "']"));
    browser.executeScript("arguments[0].click()", link);
  }

  private static long overflow(ChromeDriver browser) {
    Object pixels =
        browser.executeScript(
            "const e = document.documentElement;"
                + " return Math.max(0, e.scrollWidth - e.clientWidth)");
    return ((Number) Objects.requireNonNull(pixels)).longValue();
  }

  private String base(String scheme) {
    return scheme.equals("http") ? server.address() : DemoSite.demo().address();
  }

  private static boolean isOwn(String url, String base) {
    return URI.create(url).getScheme().equals("data") || url.startsWith(base) || isFavicon(url);
  }

  /** A browser asks each host for this by itself, where a page names no icon. */
  private static boolean isFavicon(String url) {
    return url.endsWith("/favicon.ico");
  }
}
