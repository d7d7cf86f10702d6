package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.model.Handbooks.record;
import static org.rolebook.model.Handbooks.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.Measure;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.Renderer;
import org.rolebook.render.TemplateSource;
import org.rolebook.site.Sites;

/** Sorts, filters, adds up and downloads the indexes, from a server and from a folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IndexInBrowserTest {

  private static final By SHOWN = By.cssSelector("tr[data-row]:not([hidden])");

  private Path folder;
  private SiteServer server;
  private ChromeDriver browser;

  @BeforeAll
  void publish(@TempDir Path temporary) throws IOException {
    Chromium.require();
    folder = temporary.resolve("岗位 手册");
    new Renderer(new RenderOptions("staff", TemplateSource.NONE))
        .render(SitePlanner.plan(book().organisation()), file -> Sites.write(folder, file));
    server = new SiteServer(folder);
    browser = Chromium.open(1280, false);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void whatIsChosenIsShownCountedAddedUpAndKeptInTheAddress(String scheme) {
    browser.get(base(scheme) + "kpis-by-unit.html");
    assertThat(browser.findElements(SHOWN)).hasSize(6);
    assertThat(status()).isEqualTo("显示 6 / 6 条");
    choose("unit", "a/b");
    assertThat(names()).containsExactly("甲", "丙", "丁");
    choose("measure", "quantitative");
    assertThat(names()).containsExactly("甲", "丙");
    assertThat(browser.findElements(By.cssSelector("tbody:not([hidden]) [data-total]")))
        .extracting(WebElement::getText)
        .containsExactly("权重合计 9 %", "权重合计 62.5 %");
    assertThat(status()).isEqualTo("显示 2 / 6 条");
    String address = Objects.requireNonNull(browser.getCurrentUrl());
    assertThat(address).endsWith("?unit=a%2Fb&measure=quantitative");
    browser.findElement(By.cssSelector("a[data-keep]")).click();
    assertThat(browser.getCurrentUrl()).endsWith("kpis.html?unit=a%2Fb&measure=quantitative");
    assertThat(browser.findElements(SHOWN)).hasSize(2);
    browser.get(address);
    assertThat(names()).containsExactly("甲", "丙");
    browser.findElement(By.cssSelector("button[type=reset]")).click();
    until("document.querySelectorAll('tr[data-row]:not([hidden])').length === 6");
    assertThat(browser.getCurrentUrl()).endsWith("kpis-by-unit.html");
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void aColumnIsSortedByKeyboard(String scheme) {
    browser.get(base(scheme) + "kpis-by-unit.html?position=a/x");
    assertThat(names()).containsExactly("甲", "乙", "丙");
    WebElement button = browser.findElement(By.cssSelector("th[data-key=weight] button"));
    button.sendKeys(Keys.ENTER);
    assertThat(names()).as("the heaviest first").containsExactly("丙", "甲", "乙");
    WebElement head = browser.findElement(By.cssSelector("th[data-key=weight]"));
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(browser.getCurrentUrl()).endsWith("&sort=-weight");
    assertThat(browser.switchTo().activeElement()).isEqualTo(button);
    button.sendKeys(Keys.SPACE);
    assertThat(names()).containsExactly("乙", "甲", "丙");
    button.sendKeys(Keys.ENTER);
    assertThat(names()).as("as it was").containsExactly("甲", "乙", "丙");
    assertThat(head.getDomAttribute("aria-sort")).isNull();
  }

  @Test
  void ofAKpiOnlyThePositionsThatAreChosenAreNamed() {
    browser.get(base("file") + "kpis.html?unit=a/b");
    assertThat(browser.findElements(By.cssSelector("tr[data-row]:not([hidden]) li:not([hidden])")))
        .extracting(WebElement::getText)
        .allMatch(owner -> owner.contains("乙部"));
    browser.get(base("file") + "kpis.html");
    browser.findElement(By.id("filter-q")).sendKeys("ＢＹ　甲");
    until("document.querySelectorAll('tr[data-row]:not([hidden])').length === 1");
    assertThat(browser.findElement(SHOWN).getText()).contains("甲 by");
  }

  @Test
  void whatIsShownIsWhatIsDownloaded() {
    browser.get(base("file") + "kpis-by-unit.html?unit=a/b&q=%E4%B8%81");
    Object csv =
        browser.executeAsyncScript(
            "const done = arguments[0];URL.createObjectURL = blob => {  blob.arrayBuffer().then(b"
                + " => done(new TextDecoder('utf-8', {ignoreBOM: true})    .decode(b)));  return"
                + " 'about:blank#'; };HTMLAnchorElement.prototype.click = function ()"
                + " {};document.querySelector('[data-export]').dispatchEvent(new"
                + " MouseEvent('click'));");
    List<String> lines = String.valueOf(csv).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("\uFEFF岗位名称,所属部门,指标");
    assertThat(lines.get(1)).startsWith("网络编辑,乙部,丁").contains("'=1+1", "30 %");
  }

  @Test
  void withoutScriptsEveryRowIsThere() throws IOException {
    String page = Files.readString(folder.resolve("kpis-by-unit.html"));
    assertThat(page.split("<tr data-row", -1)).hasSize(7);
    assertThat(page).doesNotContain("<tr hidden", "<tbody hidden");
    assertThat(Files.readString(folder.resolve("kpis.csv")).lines()).hasSize(7);
  }

  private void choose(String name, String value) {
    new Select(browser.findElement(By.id("filter-" + name))).selectByValue(value);
  }

  private List<String> names() {
    return browser.findElements(SHOWN).stream()
        .map(row -> row.findElement(By.cssSelector("th [data-col]")).getText())
        .toList();
  }

  private String status() {
    return browser.findElement(By.cssSelector("[data-count]")).getText();
  }

  private void until(String condition) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(ready -> Boolean.TRUE.equals(browser.executeScript("return " + condition)));
  }

  private String base(String scheme) {
    return scheme.equals("http") ? server.address() : folder.toUri().toString();
  }

  private static Handbooks book() {
    Kpi shared =
        record(Kpi.class, Map.of("id", "s", "name", text("甲 by"), "measure", Measure.QUANTITATIVE));
    return new Handbooks()
        .unit("a", Map.of("name", text("甲部"), "kpis", List.of(shared)))
        .unit("a/b", Map.of("name", text("乙部")))
        .position(
            "a/x",
            Map.of(
                "title", text("总监"),
                "kpis",
                    kpis(
                        kpi("甲", Measure.QUALITATIVE, "9"),
                        kpi("乙", null, "4.5"),
                        kpi("丙", null, "10"))))
        .position(
            "a/b/editor",
            Map.of(
                "title", text("网络编辑"),
                "kpis", kpis(kpi("丙", Measure.QUANTITATIVE, "62.5"), kpi("丁", null, "30"))))
        .position(
            "a/b/clerk",
            Map.of(
                "title", text("文员"),
                "kpis", kpis(kpi("甲", Measure.QUANTITATIVE, "9"))));
  }

  private static List<Kpi> kpis(Kpi... all) {
    return new ArrayList<>(List.of(all));
  }

  private static Kpi kpi(String name, @Nullable Measure measure, String weight) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", text(name));
    values.put("weight", new BigDecimal(weight));
    if (name.equals("丁")) {
      values.put("definition", text("=1+1"));
    }
    if (measure != null) {
      values.put("measure", measure);
    }
    return record(Kpi.class, values);
  }
}
