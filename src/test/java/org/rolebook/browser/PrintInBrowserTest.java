package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;

/** Prints the demo handbook to PDF and reads it back. The files go to {@code target/paper}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PrintInBrowserTest {

  private static final Path PAPER = Path.of("target", "paper");
  private static final String EDITION = "web-ads/print.html";

  private Path site;
  private ChromeDriver browser;

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException, BuildException {
    Chromium.require();
    site = folder.resolve("岗位 手册");
    new Engine()
        .build(
            new BuildRequest(
                Path.of("content"),
                site,
                null,
                null,
                "en",
                Severity.ERROR,
                "content",
                LocalDate.EPOCH));
    Files.createDirectories(PAPER);
    browser = Chromium.open(1280, true);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "index.html, 1, 3",
    "web-ads/index.html, 1, 4",
    "web-ads/operations/index.html, 1, 3",
    "web-ads/operations/operations-director.html, 1, 2",
    "en/web-ads/operations/operations-director.html, 1, 2",
    "web-ads/pages/forum-rules.html, 1, 2",
    "graph.html, 4, 10",
    "kpis.html, 2, 5",
    "kpis-by-unit.html, 2, 5",
    "positions.html, 2, 5",
    "search.html, 1, 1",
    "404.html, 1, 1",
    "web-ads/print.html, 30, 50"
  })
  void everyKindOfPagePrintsWholeInBlackOnWhiteWithoutNavigation(String page, int least, int most)
      throws IOException {
    try (Pdf pdf = print(page)) {
      assertThat(pdf.pages()).isBetween(least, most);
      assertThat(pdf.outside()).isEmpty();
      assertThat(pdf.ink()).as("dark pixels").isLessThan(0.15);
      assertThat(visibleOnPaper(".primary, .tools, .toc, .near, .pager, .filter, .graph-tools"))
          .isEmpty();
      String text = pdf.content();
      List<String> lines = linesOnPaper();
      assertThat(lines).isNotEmpty();
      assertThat(lines).allSatisfy(line -> assertThat(text).contains(line));
      for (int sheet = 1; sheet <= pdf.pages(); sheet++) {
        assertThat(pdf.sheet(sheet)).contains(sheet + "/" + pdf.pages());
      }
    }
  }

  @Test
  void everyPositionOfTheDemoFitsOnTwoSheetsWithItsBlockToSign() throws IOException {
    JsonNode positions =
        new ObjectMapper().readTree(site.resolve("handbook.json").toFile()).get("positions");
    Map<Integer, Integer> counts = new TreeMap<>();
    for (JsonNode position : positions) {
      String route = position.get("route").asText();
      try (Pdf pdf = print(route)) {
        counts.merge(pdf.pages(), 1, Integer::sum);
        assertThat(pdf.pages()).as(route).isBetween(1, 2);
        assertThat(pdf.smallest()).as("smallest type on %s", route).isGreaterThanOrEqualTo(7.9);
        String version = position.get("version").asText();
        assertThat(pdf.content())
            .as(route)
            .contains("签字确认", "日期", "版本" + version, Pdf.plain(route));
        assertThat(pdf.sheet(pdf.pages())).as("foot of %s", route).endsWith(foot(version, pdf));
      }
    }
    assertThat(positions).hasSize(92);
    Files.writeString(PAPER.resolve("positions.txt"), counts + "\n");
  }

  private static String foot(String version, Pdf pdf) {
    return "版本" + version + pdf.pages() + "/" + pdf.pages();
  }

  @Test
  void anEditionHoldsEveryPositionWithAllItsDuties() throws IOException {
    List<String> titles = new ArrayList<>();
    List<String> duties = new ArrayList<>();
    JsonNode positions =
        new ObjectMapper().readTree(site.resolve("handbook.json").toFile()).get("positions");
    for (JsonNode position : positions) {
      if (position.get("id").asText().startsWith("web-ads/")) {
        browser.get(address(position.get("route").asText()));
        titles.add(browser.findElement(By.tagName("h1")).getText());
        browser.findElements(By.cssSelector("#responsibilities .items li")).stream()
            .map(item -> Pdf.plain(item.getText()))
            .forEach(duties::add);
      }
    }
    assertThat(titles).hasSize(13);
    assertThat(duties).hasSizeGreaterThan(150);
    try (Pdf pdf = print(EDITION)) {
      String text = pdf.content();
      assertThat(titles).allSatisfy(title -> assertThat(text).contains(Pdf.plain(title)));
      assertThat(duties).allSatisfy(duty -> assertThat(text).contains(duty));
      List<WebElement> parts = browser.findElements(By.cssSelector(".part.position"));
      assertThat(parts).hasSize(titles.size());
      assertThat(browser.findElements(By.cssSelector(".part .items li[id*='duty']")))
          .hasSize(duties.size());
      long starts = 0;
      for (int sheet = 3; sheet <= pdf.pages(); sheet++) {
        String head = pdf.sheet(sheet);
        starts += titles.stream().anyMatch(title -> head.contains(Pdf.plain(title))) ? 1 : 0;
      }
      assertThat(starts).isGreaterThanOrEqualTo(titles.size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "web-ads/index.html",
        "web-ads/operations/web-developer.html",
        "ecig-online-sales/online-sales/online-sales-manager.html",
        "lighting-channel/online-channel/department-manager.html",
        EDITION
      })
  void noHeadingStandsAtTheFootOfASheet(String page) throws IOException {
    try (Pdf pdf = print(page)) {
      List<String> headings = texts("main :is(h2, h3, h4):not(:has(a:not(.anchor)))");
      headings.removeAll(texts("main a:not(.anchor), main svg text"));
      for (int sheet = 1; sheet < pdf.pages(); sheet++) {
        List<String> lines = pdf.lines(sheet);
        String last = lines.get(lines.size() - 2);
        assertThat(headings).as("foot of sheet %d of %s", sheet, page).doesNotContain(last);
      }
    }
  }

  /** The texts of elements as they are compared, without the signs of anchors. */
  private List<String> texts(String selector) {
    Object found =
        browser.executeScript(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".map(e => e.textContent.replace(/#$/, ''))",
            selector);
    List<String> texts = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(found)).forEach(one -> texts.add(Pdf.plain(one + "")));
    return texts;
  }

  private Pdf print(String page) throws IOException {
    browser.get(address(page));
    browser.executeScript("document.documentElement.dataset.theme = 'dark'");
    Pdf pdf = Pdf.of(browser);
    Files.write(PAPER.resolve(page.replace('/', '_').replace(".html", ".pdf")), pdf.bytes());
    return pdf;
  }

  /** The lines of the page as it is on paper, without those drawn in pictures. */
  private List<String> linesOnPaper() {
    paper(true);
    Object text =
        browser.executeScript(
            "return [...document.querySelectorAll('main"
                + " :is(h1,h2,h3,h4,p,li,dt,dd,th,td)')].filter(e => e.checkVisibility() &&"
                + " e.getClientRects().length &&"
                + " !e.querySelector('p,li,dt,dd,th,td,svg,.rule,.hidden')).map(e => e.innerText)");
    paper(false);
    return ((List<?>) Objects.requireNonNull(text))
        .stream().map(line -> Pdf.plain(String.valueOf(line))).filter(s -> !s.isEmpty()).toList();
  }

  private List<?> visibleOnPaper(String selector) {
    paper(true);
    Object found =
        browser.executeScript(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".filter(e => e.checkVisibility()).map(e => e.className)",
            selector);
    paper(false);
    return (List<?>) Objects.requireNonNull(found);
  }

  private void paper(boolean on) {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", on ? "print" : ""));
  }

  private String address(String page) {
    return site.toAbsolutePath().toUri() + page;
  }
}
