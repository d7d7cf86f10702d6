package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;
import org.rolebook.site.LargeOrganisation;

/** The reporting graph of a thousand positions under mouse, fingers and keys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GraphInBrowserTest {

  private static final int BOXES = 1002;
  private static final Path FOLDER = Path.of("target", "browser", "large");
  private static final Path SITE = FOLDER.resolve("site");
  private static final Path DOWNLOADS = FOLDER.resolve("downloads").toAbsolutePath();
  private static final Path PICTURES = Path.of("target", "screenshots");

  private @Nullable SiteServer server;
  private @Nullable ChromeDriver open;

  @BeforeAll
  void publish() throws IOException, BuildException {
    Chromium.require();
    LargeOrganisation.write(FOLDER.resolve("content"), 1000, 7);
    BuildRequest request =
        new BuildRequest(
            FOLDER.resolve("content"),
            SITE,
            null,
            null,
            "en",
            Severity.OFF,
            "content",
            LocalDate.EPOCH);
    new Engine().build(request);
    Files.createDirectories(PICTURES);
    Files.createDirectories(DOWNLOADS);
    server = new SiteServer(SITE.toAbsolutePath());
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  /** Whatever was done to the page: nobody else was asked, and the browser has no complaint. */
  @AfterEach
  void close() {
    if (open != null) {
      List<String> complaints = Chromium.complaints(open);
      List<String> requests = Chromium.requests(open);
      open.quit();
      open = null;
      assertThat(complaints).isEmpty();
      assertThat(requests).isNotEmpty().allMatch(GraphInBrowserTest::isOwn);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void everyNodeIsReachedByTheDownArrowAndHomeAndEndGoToTheEnds(String scheme) {
    ChromeDriver browser = open(1280, scheme, "graph.html");
    assertThat(
            number(browser, "return document.querySelectorAll('.chart [tabindex=\"0\"]').length"))
        .isEqualTo(1);
    browser.executeScript("document.querySelector('.chart [tabindex=\"0\"]').focus()");
    press(browser, Keys.HOME);
    String first = focused(browser);
    browser.executeScript(
        "window.reached = new Set([document.activeElement.id]);"
            + "document.addEventListener('focusin', e => window.reached.add(e.target.id))");
    for (int batch = 0; batch * 50 < BOXES; batch++) {
      CharSequence[] keys = new CharSequence[50];
      java.util.Arrays.fill(keys, Keys.ARROW_DOWN);
      press(browser, keys);
    }
    assertThat(number(browser, "return window.reached.size")).isEqualTo(BOXES);
    String last = focused(browser);
    press(browser, Keys.HOME);
    assertThat(focused(browser)).isEqualTo(first).isNotEqualTo(last);
    press(browser, Keys.END);
    assertThat(focused(browser)).isEqualTo(last);
    press(browser, Keys.ARROW_UP);
    assertThat(focused(browser)).isNotEqualTo(last);
  }

  @Test
  void arrowsFoldUnfoldAndWalkTheTreeAndEnterFollowsTheLink() {
    ChromeDriver browser = open(1280, "file", "graph.html#node-group.p0");
    assertThat(focused(browser)).isEqualTo("node-group.p0");
    assertThat(attribute(browser, "aria-expanded")).isEqualTo("true");
    press(browser, Keys.ARROW_LEFT);
    assertThat(attribute(browser, "aria-expanded")).isEqualTo("false");
    assertThat(attribute(browser, "aria-label")).contains("已折叠 999 个");
    assertThat(visible(browser)).isEqualTo(3);
    press(browser, Keys.ARROW_LEFT);
    assertThat(focused(browser)).isEqualTo("node-group_23_board");
    press(browser, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(attribute(browser, "aria-expanded")).isEqualTo("true");
    press(browser, Keys.ARROW_RIGHT);
    assertThat(focused(browser)).startsWith("node-group.p");
    assertThat(attribute(browser, "aria-level")).isEqualTo("3");
    String id = focused(browser).substring("node-".length());
    press(browser, Keys.ENTER);
    await(browser, "return location.pathname.endsWith('" + id.replace('.', '/') + ".html')");
  }

  @Test
  void assistiveTechnologySeesATreeWithLevelsPlacesAndStates() {
    ChromeDriver browser = open(1280, "file", "graph.html#node-group.p3");
    List<Map<String, Object>> items = new java.util.ArrayList<>();
    long trees = 0;
    for (Map<String, Object> node : accessibilityTree(browser)) {
      Object role = value(node.get("role"));
      trees += "tree".equals(role) ? 1 : 0;
      if ("treeitem".equals(role)) {
        items.add(node);
      }
    }
    assertThat(trees).isEqualTo(1);
    assertThat(items).hasSize(BOXES);
    assertThat(items).allMatch(item -> !String.valueOf(value(item.get("name"))).isBlank());
    Map<String, Object> item =
        items.stream()
            .filter(one -> String.valueOf(value(one.get("name"))).startsWith("西南"))
            .filter(one -> "true".equals(property(one, "focused")))
            .findFirst()
            .orElseThrow();
    assertThat(String.valueOf(value(item.get("name")))).contains("集团", "编制", "空缺", "直接上级：华东");
    assertThat(property(item, "level")).isEqualTo("3");
    assertThat(property(item, "expanded")).isEqualTo("true");
    assertThat(property(item, "selected")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void mouseDragsAndButtonsZoomAndTheWheelIsLeftToThePageUntilTheChartIsInUse(String scheme) {
    ChromeDriver browser = open(1280, scheme, "graph.html");
    WebElement box = browser.findElement(By.cssSelector(".chart-box"));
    browser.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", box);
    double[] before = view(browser);
    scrollWheel(browser, box, 100);
    assertThat(view(browser)).containsExactly(before);
    new Actions(browser).moveToElement(box, 0, 0).clickAndHold().moveByOffset(60, 40).perform();
    new Actions(browser).release().perform();
    double[] dragged = view(browser);
    assertThat(dragged[0] - before[0]).isEqualTo(60);
    assertThat(browser.getCurrentUrl()).as("a drag follows no link").contains("graph.html");
    scrollWheel(browser, box, -100);
    assertThat(view(browser)[2]).isGreaterThan(dragged[2]);
    click(browser, "in");
    double near = view(browser)[2];
    click(browser, "out");
    assertThat(view(browser)[2]).isLessThan(near);
    click(browser, "fit");
    assertThat(view(browser)[2] * 6852).isLessThan(1280);
    await(
        browser,
        "const s = document.querySelector('.chart-box > svg').getBoundingClientRect(),"
            + " b = document.querySelector('.chart-box').getBoundingClientRect();"
            + " return s.left >= b.left && s.right <= b.right + 1 && s.top >= b.top - 1"
            + " && s.bottom <= b.bottom + 1");
  }

  @Test
  void aViewThatNobodyMovedIsMadeAnewForAnotherSizeOfTheWindow() {
    ChromeDriver browser = open(1280, "file", "graph.html");
    double[] before = view(browser);
    browser.manage().window().setSize(new Dimension(500, 900));
    await(browser, "return innerWidth < 600");
    browser.manage().window().setSize(new Dimension(1280, 900));
    await(browser, "return innerWidth > 1200");
    assertThat(view(browser)).containsExactly(before, within(1.0));
  }

  @Test
  void twoFingersZoom() {
    ChromeDriver browser = open(390, "file", "graph.html");
    WebElement box = browser.findElement(By.cssSelector(".chart-box"));
    browser.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", box);
    double before = view(browser)[2];
    touch(browser, "touchStart", 150, 420, 240, 420);
    for (int step = 1; step <= 6; step++) {
      touch(browser, "touchMove", 150 - 12 * step, 420, 240 + 12 * step, 420);
    }
    browser.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    assertThat(view(browser)[2]).isGreaterThan(before * 1.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void filtersNarrowTheChartAndSurviveAReload(String scheme) throws IOException {
    ChromeDriver browser = open(1280, scheme, "graph.html");
    new Select(tool(browser, "unit")).selectByValue("group/u1");
    long inUnit = visible(browser);
    assertThat(inUnit).isBetween(10L, 600L);
    new Select(tool(browser, "grade")).selectByValue("G2");
    long both = visible(browser);
    assertThat(both).isLessThan(inUnit);
    assertThat(
            number(
                browser,
                "return document.querySelectorAll('.node:not([hidden]):not(.context)"
                    + ":not([data-grade=\"G2\"][data-unit^=\"group/u1\"])').length"))
        .isZero();
    assertNoOverlap(browser);
    assertThat(tool(browser, "status").getText()).contains(Long.toString(both));
    browser.navigate().refresh();
    assertThat(visible(browser)).isEqualTo(both);
    assertThat(tool(browser, "grade").getAttribute("value")).isEqualTo("G2");
    picture(browser, "graph-filtered-" + scheme);
    new Select(tool(browser, "unit")).selectByValue("");
    new Select(tool(browser, "grade")).selectByValue("");
    assertThat(visible(browser)).isEqualTo(BOXES);
    assertThat(browser.getCurrentUrl()).doesNotContain("unit=", "grade=");
  }

  @Test
  void unitsFoldIntoTheirHeadsAndUnfoldAgain() throws IOException {
    ChromeDriver browser = open(1280, "file", "graph.html");
    click(browser, "fold");
    long folded = visible(browser);
    assertThat(folded).isBetween(50L, 300L);
    assertNoOverlap(browser);
    picture(browser, "graph-folded");
    WebElement toggle =
        browser.findElement(By.cssSelector(".node:not([hidden])[aria-expanded='false'] .toggle"));
    browser.executeScript(
        "arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
        toggle);
    assertThat(visible(browser)).isGreaterThan(folded);
    click(browser, "unfold");
    assertThat(visible(browser)).isEqualTo(BOXES);
  }

  @Test
  void searchFindsShowsAndCounts() throws IOException {
    ChromeDriver browser = open(1280, "file", "graph.html");
    click(browser, "fold");
    tool(browser, "search").sendKeys("客服 205");
    assertThat(tool(browser, "status").getText()).isNotEmpty();
    tool(browser, "search").clear();
    tool(browser, "search").sendKeys("专员 999");
    assertThat(tool(browser, "status").getText()).contains("第 1 个，共 1 个");
    assertThat(browser.findElement(By.cssSelector(".node.chosen")).getAttribute("id"))
        .endsWith(".p999");
    assertThat(inFrame(browser)).isTrue();
    picture(browser, "graph-search");
    tool(browser, "search").sendKeys("无此岗位");
    assertThat(tool(browser, "status").getText()).isEqualTo("没有符合的岗位。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void anAddressLeadsToItsNodeFromThePageOfThePosition(String scheme) throws IOException {
    ChromeDriver browser = open(1280, scheme, "group/u3/u29/p205.html");
    WebElement link = browser.findElement(By.cssSelector("#chart a[href*='#node-']"));
    browser.executeScript("arguments[0].click()", link);
    await(browser, "return document.querySelector('.node.chosen') !== null");
    assertThat(focused(browser)).isEqualTo("node-group.u3.u29.p205");
    assertThat(inFrame(browser)).isTrue();
    picture(browser, "graph-link-" + scheme);
    click(browser, "me");
    assertThat(tool(browser, "me").getAttribute("aria-pressed")).isEqualTo("true");
    browser.get(base(scheme) + "graph.html");
    click(browser, "to-me");
    assertThat(focused(browser)).isEqualTo("node-group.u3.u29.p205");
    await(browser, "return location.hash === '#node-group.u3.u29.p205'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void theChartIsSavedAsSvgAndPng(String scheme) throws IOException {
    ChromeDriver browser = open(1280, scheme, "graph.html");
    browser.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", DOWNLOADS.toString()));
    Path svg = DOWNLOADS.resolve("graph.svg");
    Path png = DOWNLOADS.resolve("graph.png");
    Files.deleteIfExists(svg);
    Files.deleteIfExists(png);
    click(browser, "svg");
    new WebDriverWait(browser, Duration.ofSeconds(20)).until(any -> isComplete(svg));
    Document picture = Jsoup.parse(Files.readString(svg), Parser.xmlParser());
    assertThat(picture.select("rect[x]")).hasSize(BOXES);
    assertThat(picture.select("path")).hasSizeGreaterThan(1000);
    assertThat(picture.select("rect[x]")).allMatch(rect -> rect.attr("fill").startsWith("rgb("));
    assertThat(picture.select("[style], [class], script")).isEmpty();
    assertThat(picture.select("a[href]")).hasSize(scheme.equals("http") ? 1000 : 0);
    click(browser, "png");
    new WebDriverWait(browser, Duration.ofSeconds(30)).until(any -> isComplete(png));
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isGreaterThan(6852);
    assertThat(shades(image)).isGreaterThan(10);
    Files.copy(
        png,
        PICTURES.resolve("graph-saved.png"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a4", "a3"})
  void sheetsOfPaperHoldEveryBoxWhole(String paper) throws IOException {
    ChromeDriver browser = open(1280, "file", "graph.html");
    new Select(tool(browser, "paper")).selectByValue(paper);
    browser.executeScript("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(
            number(
                browser,
                "const whole = new Set(); document.querySelectorAll('.sheet svg').forEach(s => {"
                    + " const v = s.viewBox.baseVal; s.querySelectorAll('.node').forEach(n => {"
                    + " const r = n.querySelector('rect'), x = +r.getAttribute('x'),"
                    + " y = +r.getAttribute('y');"
                    + " if (x >= v.x && y >= v.y && x + +r.getAttribute('width') <= v.x + v.width"
                    + " && y + +r.getAttribute('height') <= v.y + v.height)"
                    + " whole.add(n.dataset.id); }); }); return whole.size"))
        .isEqualTo(BOXES);
    long sheets = number(browser, "return document.querySelectorAll('.sheet').length");
    assertThat(sheets).isBetween(6L, 40L);
    browser.executeScript("window.dispatchEvent(new Event('afterprint'))");
    Map<String, Object> printed =
        browser.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    Files.write(PICTURES.resolve("graph-" + paper + ".pdf"), pdf);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    long wide =
        java.util.regex.Pattern.compile("/MediaBox ?\\[0 0 (\\d+)[.\\d]* (\\d+)")
            .matcher(text)
            .results()
            .filter(box -> Integer.parseInt(box.group(1)) > Integer.parseInt(box.group(2)))
            .count();
    assertThat(wide).isEqualTo(sheets);
    assertThat(number(browser, "return document.querySelectorAll('.sheet').length")).isZero();
  }

  @Test
  void withoutAScriptTheGraphIsACompleteLinkedPicture() {
    ChromeDriver browser = Chromium.open(1280, false);
    open = browser;
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.get(base("file") + "graph.html");
    assertThat(browser.findElements(By.cssSelector(".chart-box a.node[href$='.html']")))
        .hasSize(BOXES - 2);
    assertThat(browser.findElement(By.cssSelector(".graph-tools")).isDisplayed()).isFalse();
    WebElement chart = browser.findElement(By.cssSelector(".chart-box > svg"));
    assertThat(chart.getSize().getWidth()).isEqualTo(6852);
  }

  private static void scrollWheel(ChromeDriver browser, WebElement box, int by) {
    new Actions(browser)
        .scrollFromOrigin(WheelInput.ScrollOrigin.fromElement(box), 0, by)
        .perform();
  }

  private static void touch(ChromeDriver browser, String type, int x1, int y1, int x2, int y2) {
    browser.executeCdpCommand(
        "Input.dispatchTouchEvent",
        Map.of(
            "type",
            type,
            "touchPoints",
            List.of(Map.of("x", x1, "y", y1, "id", 1), Map.of("x", x2, "y", y2, "id", 2))));
  }

  private static void press(ChromeDriver browser, CharSequence... keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  private static void click(ChromeDriver browser, String tool) {
    browser.executeScript("arguments[0].click()", tool(browser, tool));
  }

  private static WebElement tool(ChromeDriver browser, String name) {
    return browser.findElement(By.cssSelector("[data-tool='" + name + "']"));
  }

  private static String focused(ChromeDriver browser) {
    return String.valueOf(browser.executeScript("return document.activeElement.id"));
  }

  private static String attribute(ChromeDriver browser, String name) {
    return String.valueOf(browser.switchTo().activeElement().getAttribute(name));
  }

  private static long visible(ChromeDriver browser) {
    return number(browser, "return document.querySelectorAll('.node:not([hidden])').length");
  }

  /** Whether the chosen node lies within the frame of the chart, and that on the screen. */
  private static boolean inFrame(ChromeDriver browser) {
    await(
        browser,
        "const n = document.querySelector('.node.chosen').getBoundingClientRect(),"
            + " b = document.querySelector('.chart-box').getBoundingClientRect();"
            + " return n.left >= b.left && n.right <= b.right && n.top >= b.top"
            + " && n.bottom <= b.bottom && n.top >= 0 && n.bottom <= innerHeight");
    return true;
  }

  private static void await(ChromeDriver browser, String script) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(any -> Boolean.TRUE.equals(browser.executeScript(script)));
  }

  private static void assertNoOverlap(ChromeDriver browser) {
    assertThat(
            number(
                browser,
                "const b = [...document.querySelectorAll('.node:not([hidden]) > .box')]"
                    + ".map(r => r.getBoundingClientRect()); let n = 0;"
                    + " for (let i = 0; i < b.length; i++) for (let j = 0; j < i; j++)"
                    + " if (b[i].left < b[j].right - .01 && b[j].left < b[i].right - .01"
                    + " && b[i].top < b[j].bottom - .01 && b[j].top < b[i].bottom - .01) n++;"
                    + " return n"))
        .isZero();
  }

  /** Where the chart stands: x, y and scale. */
  private static double[] view(ChromeDriver browser) {
    Object matrix =
        browser.executeScript(
            "const svg = document.querySelector('.chart-box > svg');"
                + " const m = new DOMMatrix(svg.style.transform);"
                + " return [m.e, m.f, m.a]");
    return ((List<?>) Objects.requireNonNull(matrix))
        .stream()
            .mapToDouble(one -> ((Number) Objects.requireNonNull(one)).doubleValue())
            .toArray();
  }

  private static long number(ChromeDriver browser, String script) {
    return ((Number) Objects.requireNonNull(browser.executeScript(script))).longValue();
  }

  @SuppressWarnings("unchecked") // the answer of the browser's protocol has this form
  private static List<Map<String, Object>> accessibilityTree(ChromeDriver browser) {
    Map<String, Object> answer = browser.executeCdpCommand("Accessibility.getFullAXTree", Map.of());
    return (List<Map<String, Object>>) Objects.requireNonNull(answer.get("nodes"));
  }

  private static @Nullable Object value(@Nullable Object wrapped) {
    return wrapped instanceof Map<?, ?> map ? map.get("value") : null;
  }

  private static String property(Map<String, Object> node, String name) {
    for (Object one : (List<?>) Objects.requireNonNull(node.get("properties"))) {
      if (one instanceof Map<?, ?> property && name.equals(property.get("name"))) {
        return String.valueOf(value(property.get("value")));
      }
    }
    return "";
  }

  private static long shades(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth())
        .map(x -> image.getRGB(x, image.getHeight() / 3))
        .distinct()
        .count();
  }

  private static boolean isComplete(Path file) {
    try {
      return Files.exists(file) && Files.size(file) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void picture(ChromeDriver browser, String name) throws IOException {
    Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private ChromeDriver open(int width, String scheme, String page) {
    ChromeDriver browser = Chromium.open(width, false);
    open = browser;
    browser.get(base(scheme) + page);
    return browser;
  }

  private String base(String scheme) {
    return scheme.equals("http")
        ? Objects.requireNonNull(server).address()
        : SITE.toAbsolutePath().toUri().toString();
  }

  private static boolean isOwn(String url) {
    String plain = URLDecoder.decode(url, StandardCharsets.UTF_8);
    return plain.matches(
            "(http://127\\.0\\.0\\.1:\\d+|blob:(null|http://127\\.0\\.0\\.1:\\d+)|file://)/.*")
        || plain.startsWith("data:");
  }
}
