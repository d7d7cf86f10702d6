package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;

/** The pages of positions of the demo, and their reading lists, as a new colleague sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PositionInBrowserTest {

  private static final Path SITE = Path.of("target", "browser", "岗位 页面", "handbook");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String DIRECTOR = "web-ads/operations/operations-director.html";
  private static final String CUSTOMER_SERVICE =
      "ecig-online-sales/online-sales/online-customer-service.html";
  private static final String READING_LIST = "web-ads/operations/operations-director-new-here.html";

  /** Width inside the padding of the box of a chart. */
  private static final String ROOM =
      "(box => box.clientWidth - 2 * parseFloat(getComputedStyle(box).paddingLeft))"
          + "(document.querySelector('.chart-box'))";

  private SiteServer server;

  @BeforeAll
  void publish() throws IOException, BuildException {
    Chromium.require();
    BuildRequest request =
        new BuildRequest(
            Path.of("content"), SITE, null, null, "en", Severity.ERROR, "content", LocalDate.EPOCH);
    assertThat(new Engine().build(request).failed()).isFalse();
    Files.createDirectories(PICTURES);
    server = new SiteServer(SITE.toAbsolutePath());
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void onAPhoneNoPositionAndNoReadingListScrollsSideways() throws IOException {
    ChromeDriver browser = Chromium.open(390, false);
    try {
      List<String> pages = sample();
      assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
      for (String page : pages) {
        browser.get(server.address() + page);
        assertThat(number(browser, "document.documentElement.scrollWidth"))
            .as(page)
            .isLessThanOrEqualTo(390);
      }
      assertThat(Chromium.complaints(browser)).isEmpty();
    } finally {
      browser.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void nothingMovesWhileAPageOpens(int width) {
    ChromeDriver browser = Chromium.open(width, false);
    try {
      for (String page : List.of(DIRECTOR, CUSTOMER_SERVICE, READING_LIST)) {
        browser.get(server.address() + page);
        Object shifts =
            browser.executeAsyncScript(
                "const done = arguments[0]; let sum = 0;"
                    + " new PerformanceObserver(list => list.getEntries().forEach("
                    + "entry => { sum += entry.value; }))"
                    + ".observe({type: 'layout-shift', buffered: true});"
                    + " setTimeout(() => done(sum), 300)");
        assertThat(((Number) Objects.requireNonNull(shifts)).doubleValue()).as(page).isZero();
      }
    } finally {
      browser.quit();
    }
  }

  @Test
  void onAPhoneTheContentsUnfoldAndCloseAgain() {
    ChromeDriver browser = Chromium.open(390, false);
    try {
      browser.get(server.address() + DIRECTOR);
      WebElement button = browser.findElement(By.cssSelector(".toc-button"));
      WebElement list = browser.findElement(By.id("toc"));
      assertThat(list.isDisplayed()).isFalse();
      button.click();
      assertThat(list.isDisplayed()).isTrue();
      assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("true");
      browser.executeScript("document.documentElement.style.scrollBehavior = 'auto'");
      list.findElement(By.cssSelector("a[href='#kpis']")).click();
      assertThat(list.isDisplayed()).isFalse();
      assertThat(browser.getCurrentUrl()).endsWith("#kpis");
      assertThat(number(browser, "document.getElementById('kpis').getBoundingClientRect().top"))
          .as("below the bar of the contents")
          .isBetween(44L, 422L);
    } finally {
      browser.quit();
    }
  }

  @Test
  void atADeskTheContentsStayInViewAndMarkWhatIsRead() {
    ChromeDriver browser = Chromium.open(1280, false);
    try {
      browser.get(server.address() + DIRECTOR);
      browser.executeScript(
          "document.documentElement.style.scrollBehavior = 'auto';"
              + " document.getElementById('kpis').scrollIntoView()");
      pause(browser);
      WebElement current = browser.findElement(By.cssSelector(".toc [aria-current=location]"));
      assertThat(current.getDomAttribute("href")).isEqualTo("#kpis");
      assertThat(number(browser, "document.querySelector('.toc').getBoundingClientRect().top"))
          .isBetween(0L, 100L);
    } finally {
      browser.quit();
    }
  }

  @ParameterizedTest
  @CsvSource({"http", "file"})
  void whatIsTickedIsTickedWhenThePageOpensAgain(String scheme) {
    ChromeDriver browser = Chromium.open(1280, false);
    try {
      browser.get(base(scheme) + READING_LIST);
      browser.findElement(By.cssSelector("label[for=ui-day-one-2]")).click();
      assertThat(status(browser)).isEqualTo("已完成 1 / 9 项");
      browser.get(base(scheme) + "en/" + READING_LIST);
      assertThat(status(browser)).isEqualTo("1 of 9 done");
      assertThat(browser.findElement(By.id("ui-day-one-2")).isSelected()).isTrue();
      browser.findElement(By.cssSelector("[data-clear]")).click();
      browser.navigate().refresh();
      assertThat(status(browser)).isEqualTo("0 of 9 done");
      assertThat(Chromium.complaints(browser)).isEmpty();
    } finally {
      browser.quit();
    }
  }

  @Test
  void withoutScriptsEverythingIsThere() throws IOException {
    ChromeDriver browser = Chromium.open(390, false);
    try {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
      browser.get(server.address() + CUSTOMER_SERVICE);
      assertThat(browser.findElement(By.tagName("html")).getDomAttribute("class")).isNull();
      for (String part :
          List.of("h1", "#toc", "#responsibilities", ".relation-map", ".day-line", "svg.chart")) {
        assertThat(browser.findElement(By.cssSelector(part)).isDisplayed()).as(part).isTrue();
      }
      Files.write(
          PICTURES.resolve("position-no-script.png"), browser.getScreenshotAs(OutputType.BYTES));
      browser.get(server.address() + READING_LIST);
      assertThat(browser.findElement(By.id("ui-day-one-1")).isDisplayed()).isTrue();
      assertThat(browser.findElement(By.cssSelector("[data-print]")).isDisplayed()).isFalse();
    } finally {
      browser.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void aChartShrinksToFourFifthsBeforeItScrolls(int width) throws IOException {
    ChromeDriver browser = Chromium.open(width, false);
    try {
      int fitting = 0;
      for (String page : sample().stream().filter(one -> !one.contains("-new-here")).toList()) {
        browser.get(server.address() + page);
        if (!browser.findElements(By.cssSelector("svg.chart")).isEmpty()) {
          long natural =
              number(browser, "document.querySelector('svg.chart').getAttribute('width')");
          long shown =
              number(browser, "document.querySelector('svg.chart').getBoundingClientRect().width");
          long room = number(browser, ROOM);
          assertThat(shown).as(page).isBetween(natural * 4 / 5 - 1, natural);
          assertThat(shown <= room || shown <= natural * 4 / 5 + 1).as(page).isTrue();
          fitting += shown <= room ? 1 : 0;
        }
      }
      assertThat(fitting).isGreaterThan(10);
    } finally {
      browser.quit();
    }
  }

  /** Of each organisation its first and its last position with their reading lists. */
  private static List<String> sample() throws IOException {
    Map<String, List<String>> byOrganisation = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SITE)) {
      files
          .map(file -> SITE.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith("-new-here.html") && !file.startsWith("en/"))
          .sorted()
          .forEach(
              file ->
                  byOrganisation
                      .computeIfAbsent(
                          file.substring(0, file.indexOf('/')), name -> new ArrayList<>())
                      .add(file));
    }
    return byOrganisation.values().stream()
        .flatMap(lists -> Stream.of(lists.get(0), lists.get(lists.size() - 1)))
        .distinct()
        .flatMap(list -> Stream.of(list, list.replace("-new-here", "")))
        .toList();
  }

  private String base(String scheme) {
    return scheme.equals("http") ? server.address() : SITE.toAbsolutePath().toUri().toString();
  }

  private static String status(ChromeDriver browser) {
    return browser.findElement(By.cssSelector(".reading [role=status]")).getText();
  }

  private static long number(ChromeDriver browser, String expression) {
    Object value = browser.executeScript("return Math.round(" + expression + ")");
    return ((Number) Objects.requireNonNull(value)).longValue();
  }

  private static void pause(ChromeDriver browser) {
    browser.executeAsyncScript("setTimeout(arguments[0], 300)");
  }
}
