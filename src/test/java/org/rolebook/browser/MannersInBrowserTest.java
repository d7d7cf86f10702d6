package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What no checker of rules sees: keys, zoom, preferences of the reader, direction of text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MannersInBrowserTest {

  private static final String POSITION = "web-ads/operations/operations-director.html";
  private static final String ARABIC = "ar/sales/director.html";

  private ChromeDriver browser;

  @BeforeAll
  void open() {
    Chromium.require();
    browser = Chromium.open(1280, false);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void forget() {
    Emulation.width(browser, 1280);
    Emulation.media(browser, Map.of());
  }

  @Test
  void theFirstTabStopLeadsPastTheMenu() {
    visit(DemoSite.demo(), POSITION);
    WebElement first = tab();
    assertThat(first.getDomAttribute("class")).isEqualTo("skip");
    assertThat(first.getSize().getHeight()).isGreaterThan(24);
    first.sendKeys(Keys.ENTER);
    assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("main");
    assertThat(script("document.querySelector('main').contains(arguments[0])", tab()))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "active"})
  void focusIsSeenAtEveryStop(String forcedColours) {
    Emulation.media(browser, Map.of("forced-colors", forcedColours));
    visit(DemoSite.demo(), POSITION);
    List<String> unseen = new ArrayList<>();
    for (int stop = 0; stop < 60; stop++) {
      WebElement element = tab();
      boolean isSeen =
          Boolean.TRUE.equals(
              script(
                  "(e => { const s = getComputedStyle(e), r = e.querySelector('rect');"
                      + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"
                      + " || r && parseFloat(getComputedStyle(r).strokeWidth) >= 3;"
                      + " })(arguments[0])",
                  element));
      if (!isSeen) {
        unseen.add(element.getTagName() + " " + element.getText());
      }
    }
    assertThat(unseen).isEmpty();
  }

  /** 640 px is a desk of 1,280 px at 200 %, 320 px at 400 %. */
  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {640, 320})
  void aZoomedPageScrollsInOneDirectionOnly(int width) {
    Emulation.width(browser, width);
    List<String> wide = new ArrayList<>();
    for (String page : PageTypes.of(DemoSite.demo(), "zh-CN").values()) {
      visit(DemoSite.demo(), page);
      wide.addAll(overflow(page));
    }
    for (String language : List.of("en", "ar")) {
      for (String page : PageTypes.of(DemoSite.odd(), language).values()) {
        visit(DemoSite.odd(), page);
        wide.addAll(overflow(page));
      }
    }
    assertThat(wide).isEmpty();
  }

  /** Spacing as WCAG 1.4.12 names it. */
  @Test
  void moreSpaceBetweenLinesAndLettersLosesNothing() {
    Emulation.width(browser, 390);
    List<String> lost = new ArrayList<>();
    for (String page : PageTypes.of(DemoSite.demo(), "en").values()) {
      visit(DemoSite.demo(), page);
      browser.executeScript(
          "const s = new CSSStyleSheet(); s.replaceSync('* {line-height: 1.5 !important;"
              + " letter-spacing: .12em !important; word-spacing: .16em !important}"
              + " p {margin-bottom: 2em !important}'); document.adoptedStyleSheets = [s]");
      lost.addAll(overflow(page));
      Object clipped =
          script(
              "[...document.querySelectorAll('main *, header *')].filter(e =>"
                  + " e.children.length === 0 && e.textContent.trim() && !e.closest('svg, .hidden,"
                  + " .clamp, .table-box, .toc, select') && getComputedStyle(e).overflow ==="
                  + " 'hidden' && e.scrollHeight > e.clientHeight + 1 && e.clientHeight > 1)"
                  + ".map(e => e.outerHTML.slice(0, 80))");
      ((List<?>) Objects.requireNonNull(clipped)).forEach(one -> lost.add(page + " " + one));
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void whoWantsLessMotionGetsNone() {
    visit(DemoSite.demo(), POSITION);
    String behaviour = "getComputedStyle(document.documentElement).scrollBehavior";
    assertThat(script(behaviour)).isEqualTo("smooth");
    Emulation.media(browser, Map.of("prefers-reduced-motion", "reduce"));
    assertThat(script(behaviour)).isEqualTo("auto");
    for (String page : PageTypes.of(DemoSite.demo(), "zh-CN").values()) {
      visit(DemoSite.demo(), page);
      Object moving =
          script(
              "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
                  + " return s.animationName !== 'none' || s.transitionDuration.split(',')"
                  + ".some(t => parseFloat(t) > 0); }).length");
      assertThat(moving).as(page).isEqualTo(0L);
    }
  }

  @Test
  void whatColourSaysIsStillToldInForcedColours() {
    Emulation.media(browser, Map.of("forced-colors", "active"));
    visit(DemoSite.demo(), POSITION);
    assertThat(script("matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
    assertThat(style(".badge", "borderTopStyle")).isEqualTo("solid");
    assertThat(style(".chart .self .box", "fill"))
        .isNotEqualTo(style(".chart .node:not(.self) .box", "fill"))
        .isNotEqualTo(style(".chart .self text", "fill"));
    visit(DemoSite.demo(), "graph.html");
    assertThat(style(".primary [aria-current]", "borderBottomStyle")).isEqualTo("solid");
    assertThat(style(".chart .line", "stroke")).isNotEqualTo(style("body", "backgroundColor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void wordsInAChartStandOutFromTheirBoxes(String scheme) {
    Emulation.media(browser, Map.of("prefers-color-scheme", scheme));
    for (String page : List.of(POSITION, "graph.html", "web-ads/graph.html")) {
      visit(DemoSite.demo(), page);
      Object lowest =
          script(
              "(() => { const lum = c => { const cv = document.createElement('canvas')"
                  + ".getContext('2d'); cv.fillStyle = c; cv.fillRect(0, 0, 1, 1);"
                  + " const [r, g, b] = [...cv.getImageData(0, 0, 1, 1).data].map(v => (v /= 255)"
                  + " <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);"
                  + " return .2126 * r + .7152 * g + .0722 * b; };"
                  + " return Math.min(...[...document.querySelectorAll('.chart .node')].flatMap("
                  + "n => [...n.querySelectorAll(':scope > text')].map(t => { const [a, b] ="
                  + " [lum(getComputedStyle(t).fill), lum(getComputedStyle(n.querySelector("
                  + "'.box')).fill)].sort((x, y) => y - x); return (a + .05) / (b + .05); })));"
                  + " })()");
      assertThat(((Number) Objects.requireNonNull(lowest)).doubleValue())
          .as(page)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void textFromRightToLeftKeepsItsDirectionAndItsNeighbours() {
    visit(DemoSite.odd(), "sales/线上/店长-(一).html");
    assertThat(style("html", "direction")).isEqualTo("ltr");
    assertThat(runsFromRightToLeft("h1")).isTrue();
    visit(DemoSite.odd(), "sales/director.html");
    assertThat(runsFromRightToLeft("h1")).isFalse();
    visit(DemoSite.odd(), ARABIC);
    assertThat(style("html", "direction")).isEqualTo("rtl");
    assertThat(style(".foreign", "unicodeBidi")).isIn("isolate", "plaintext");
    assertThat(left(".brand")).isGreaterThan(left(".site-header .tools"));
    assertThat(script("getComputedStyle(document.querySelector('.items')).paddingRight"))
        .isNotEqualTo("0px");
  }

  @Test
  void theSlashOpensTheSearchUntilItsReaderSwitchesItOff() {
    visit(DemoSite.demo(), POSITION);
    press("/");
    until("document.querySelector('dialog[open] .search-slash input')");
    browser.findElement(By.cssSelector(".search-slash input")).click();
    press(Keys.ESCAPE);
    assertThat(browser.findElement(By.cssSelector(".search-button kbd")).getText())
        .isEqualTo("Ctrl K");
    visit(DemoSite.demo(), "kpis.html");
    press("/");
    assertThat(browser.findElements(By.cssSelector("dialog"))).isEmpty();
    press(Keys.chord(Keys.CONTROL, "k"));
    until("document.querySelector('dialog[open] .search-slash input')");
    assertThat(browser.findElement(By.cssSelector(".search-slash input")).isSelected()).isFalse();
    visit(DemoSite.demo(), "search.html");
    until("document.querySelector('.search-slash input')");
    browser.findElement(By.cssSelector(".search-slash input")).click();
    visit(DemoSite.demo(), POSITION);
    press("/");
    until("document.querySelector('dialog[open]')");
  }

  @Test
  void theToolsOfTheGraphTakeTwoRowsOnAPhone() {
    Emulation.width(browser, 390);
    visit(DemoSite.demo(), "graph.html");
    WebElement tools = browser.findElement(By.cssSelector(".graph-tools"));
    assertThat(tools.getSize().getHeight()).isLessThan(150);
    WebElement button = browser.findElement(By.cssSelector(".tools-button"));
    button.sendKeys(Keys.ENTER);
    assertThat(browser.findElement(By.cssSelector("[data-tool=svg]")).isDisplayed()).isTrue();
    assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("true");
    press(Keys.ESCAPE);
    assertThat(browser.findElement(By.cssSelector("[data-tool=svg]")).isDisplayed()).isFalse();
    assertThat(browser.switchTo().activeElement()).isEqualTo(button);
  }

  /** Whether the last character of a text stands left of its first. */
  private boolean runsFromRightToLeft(String selector) {
    return Boolean.TRUE.equals(
        script(
            "(t => { const at = i => { const r = document.createRange(); r.setStart(t, i);"
                + " r.setEnd(t, i + 1); return r.getBoundingClientRect().left; };"
                + " return at(t.length - 1) < at(0); })("
                + "document.querySelector(arguments[0]).firstChild)",
            selector));
  }

  private List<String> overflow(String page) {
    Object pixels =
        script("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    long over = ((Number) Objects.requireNonNull(pixels)).longValue();
    return over > 0 ? List.of(page + " by " + over + " px") : List.of();
  }

  private double left(String selector) {
    Object left =
        script("document.querySelector(arguments[0]).getBoundingClientRect().left", selector);
    return ((Number) Objects.requireNonNull(left)).doubleValue();
  }

  private String style(String selector, String property) {
    return String.valueOf(
        script(
            "getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
            selector,
            property));
  }

  private WebElement tab() {
    press(Keys.TAB);
    return browser.switchTo().activeElement();
  }

  private void press(CharSequence keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  private void visit(DemoSite site, String page) {
    browser.get(site.address() + page.replace(" ", "%20"));
  }

  private @Nullable Object script(String expression, Object... arguments) {
    return browser.executeScript("return " + expression, arguments);
  }

  private void until(String condition) {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(any -> Boolean.TRUE.equals(script("!!(" + condition + ")")));
  }
}
