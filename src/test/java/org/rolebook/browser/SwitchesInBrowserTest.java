package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Dark and light, language, and the lists that a word narrows down: over http and from files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SwitchesInBrowserTest {

  private static final String POSITION = "web-ads/operations/content-operations/web-editor.html";

  private SiteServer server;
  private ChromeDriver browser;

  @BeforeAll
  void open() throws IOException {
    Chromium.require();
    server = DemoSite.demo().serve();
    browser = Chromium.open(1280, false);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void theSwitchToDarkHoldsOnTheNextPageAndBack(String scheme) {
    browser.get(base(scheme) + POSITION);
    String light = background();
    WebElement button = browser.findElement(By.cssSelector("[data-theme-switch]"));
    button.click();
    assertThat(button.getDomAttribute("aria-pressed")).isEqualTo("true");
    String dark = background();
    assertThat(dark).isNotEqualTo(light);
    browser.get(base(scheme) + "kpis.html");
    assertThat(background()).isEqualTo(dark);
    browser.findElement(By.cssSelector("[data-theme-switch]")).sendKeys(Keys.SPACE);
    assertThat(background()).isEqualTo(light);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void theOtherLanguageShowsTheSamePageAndLeadsBack(String scheme) {
    browser.get(base(scheme) + POSITION);
    browser.findElement(By.cssSelector(".languages [hreflang=en]")).click();
    assertThat(browser.getCurrentUrl()).endsWith("/en/" + POSITION);
    assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo("en");
    browser.findElement(By.cssSelector(".languages [hreflang=zh-CN]")).click();
    assertThat(browser.getCurrentUrl()).endsWith("/" + POSITION).doesNotContain("/en/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void aWordNarrowsTheListOfPositionsDown(String scheme) {
    browser.get(base(scheme) + "positions.html");
    long all = shown();
    WebElement field = browser.findElement(By.id("filter"));
    field.sendKeys("运营");
    assertThat(shown()).isPositive().isLessThan(all);
    assertThat(browser.findElement(By.id("filter-state")).getText()).contains("/");
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
    assertThat(shown()).isEqualTo(all);
  }

  private long shown() {
    return browser.findElements(By.cssSelector("[data-row]:not([hidden])")).size();
  }

  private String background() {
    return browser.findElement(By.tagName("body")).getCssValue("background-color");
  }

  private String base(String scheme) {
    return scheme.equals("http") ? server.address() : DemoSite.demo().address();
  }
}
