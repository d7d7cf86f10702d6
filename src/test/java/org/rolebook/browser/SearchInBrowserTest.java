package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.Renderer;
import org.rolebook.render.TemplateSource;
import org.rolebook.site.Sites;

/** Searches as readers do, by keyboard first, over http and from files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchInBrowserTest {

  private static final String HOSTILE =
      "</script><img src=x onerror=document.title='x'> \" ' \u2028 ${x} 甲乙丙";
  private static final By INPUT = By.cssSelector(".search-input");
  private static final By HITS = By.cssSelector(".hit");

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
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void open() {
    browser = Chromium.open(1280, false);
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void aReaderSearchesByKeyboardAlone(String scheme) {
    browser.get(base(scheme) + "ops/clerk.html");
    press("/");
    type("总监");
    WebElement input = browser.findElement(INPUT);
    assertThat(browser.switchTo().activeElement()).isEqualTo(input);
    assertThat(titles()).containsExactly("运营总监", "文员");
    assertThat(status()).isEqualTo("2 条结果");
    input.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
    WebElement chosen = browser.findElement(By.cssSelector(".hit[aria-selected=true]"));
    assertThat(input.getDomAttribute("aria-activedescendant"))
        .isEqualTo(chosen.getDomAttribute("id"));
    assertThat(chosen.findElement(By.cssSelector(".hit-title")).getText()).isEqualTo("运营总监");
    input.sendKeys(Keys.ESCAPE);
    assertThat(browser.findElement(By.cssSelector("dialog")).isDisplayed()).isFalse();
    browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "k"));
    browser.findElement(INPUT).sendKeys(Keys.ENTER);
    until("location.pathname.endsWith('ops/director.html')");
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "yyzj, 运营总监, 名称（拼音）, 运营总监",
    "yunyingzongjian, 运营总监, 名称（拼音）, 运营总监",
    "yunyzj, 运营总监, 名称（拼音）, 运营总监",
    "chongqing, 重庆会计, 名称（拼音）, 重庆",
    "cqkj, 重庆会计, 名称（拼音）, 重庆会计",
    "网络, 运营总监, 别名, 网络",
    "op-1, 运营总监, 编号, OP-1",
    "ＯＰ, 运营总监, 编号, OP",
    "到达, 运营总监, KPI, 到达",
    "conv, 运营总监, KPI, Conv",
    "档, 文员, 详细职责, 档",
    "着装, 着装制度, 名称, 着装",
    "衬衫, 着装制度, 正文, 衬衫",
    "冬季, 着装制度, 小标题, 冬季"
  })
  void eachHitSaysWhereItWasFoundAndMarksIt(String query, String title, String field, String mark) {
    browser.get(base("file") + "search.html?q=" + query);
    until("document.querySelector('.hit')");
    WebElement hit = browser.findElement(HITS);
    assertThat(hit.findElement(By.cssSelector(".hit-title")).getText()).startsWith(title);
    assertThat(hit.findElement(By.cssSelector(".hit-field")).getText()).isEqualTo(field);
    assertThat(hit.findElements(By.tagName("mark")).stream().map(WebElement::getText))
        .contains(mark);
  }

  @Test
  void aHeadingCountsMoreThanTextsAndIsWhereItsHitLeads() {
    browser.get(base("file") + "search.html?q=%E5%86%AC%E5%AD%A3");
    until("document.querySelector('.hit')");
    assertThat(titles()).containsExactly("着装制度 页面", "重庆会计");
    browser.findElement(HITS).click();
    until("document.querySelector('h2:target')");
    assertThat(browser.findElement(By.cssSelector("h2:target")).getText()).startsWith("第二条 冬季");
  }

  @Test
  void findsInNamesCountMoreThanFindsInTexts() {
    browser.get(base("file") + "search.html?q=%E8%BF%90%E8%90%A5");
    until("document.querySelector('.hit')");
    assertThat(titles()).containsExactly("运营部 组织", "运营总监", "文员", "财务组 部门", "着装制度 页面", "重庆会计");
    type(" 文员");
    assertThat(titles()).containsExactly("文员");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void filtersAndAddressBelongTogether(String scheme) {
    browser.get(base(scheme) + "search.html");
    until("document.querySelector('.search-input')");
    type("运营");
    List<WebElement> filters = browser.findElements(By.cssSelector(".search-filters select"));
    new Select(filters.get(0)).selectByValue("P");
    assertThat(titles()).containsExactly("运营总监", "文员", "重庆会计");
    new Select(filters.get(1)).selectByVisibleText("\u2003财务组");
    assertThat(titles()).containsExactly("重庆会计");
    browser.navigate().refresh();
    until("document.querySelector('.hit')");
    assertThat(titles()).containsExactly("重庆会计");
    assertThat(browser.getCurrentUrl()).contains("?q=", "kind=position", "unit=");
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @Test
  void whateverIsWrittenOrTypedStaysText() {
    browser.get(base("file") + "search.html?q=%3C%2Fscript%3E%3Cimg");
    until("document.querySelector('.hit')");
    assertThat(browser.findElement(HITS).getText()).contains("</script><img src=x");
    assertThat(browser.findElements(By.cssSelector("main img"))).isEmpty();
    assertThat(browser.getTitle()).startsWith("搜索");
    type("\"");
    assertThat(status()).isEqualTo("没有找到");
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @Test
  void eachLanguageSearchesItsOwnTexts() {
    browser.get(base("file") + "en/search.html?q=od");
    until("document.querySelector('.hit')");
    assertThat(titles()).containsExactly("Operations Director");
    assertThat(status()).isEqualTo("1 result");
    browser.findElement(HITS).click();
    until("location.pathname.endsWith('en/ops/director.html')");
  }

  @Test
  void nothingMovesWhenResultsCome() {
    String script =
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach("
            + "entry => { window.shift += entry.value; }))"
            + ".observe({type: 'layout-shift', buffered: true});";
    browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    for (String page : List.of("search.html?q=%E8%BF%90", "ops/director.html")) {
      browser.get(base("file") + page);
      until("document.readyState === 'complete'");
      Number shift =
          (Number)
              browser.executeAsyncScript(
                  "const done = arguments[0]; setTimeout(() => done(window.shift), 500)");
      assertThat(Objects.requireNonNull(shift).doubleValue()).as(page).isZero();
    }
  }

  @Test
  void withoutScriptsThePageNamesTheIndexes() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.get(base("file") + "search.html");
    WebElement way = browser.findElement(By.cssSelector("p.no-js"));
    assertThat(way.isDisplayed()).isTrue();
    assertThat(browser.findElement(By.cssSelector("ul.no-js a[href='indexes.html']")).isDisplayed())
        .isTrue();
  }

  private static Handbooks book() {
    return new Handbooks()
        .settings(Map.of("languages", List.of("zh-CN", "en")))
        .unit("ops", Map.of("name", Handbooks.text("运营部", "Operations")))
        .unit("ops/finance", Map.of("name", Handbooks.text("财务组", "Finance")))
        .position(
            "ops/director",
            Map.of(
                "title",
                Handbooks.text("运营总监", "Operations Director"),
                "aliases",
                List.of(Handbooks.text("网络负责人")),
                "code",
                "OP-1",
                "order",
                java.math.BigDecimal.ONE,
                "kpis",
                List.of(
                    Handbooks.record(
                        Kpi.class, Map.of("name", Handbooks.text("到达率（Conversion）"))))))
        .position(
            "ops/clerk",
            Map.of(
                "title",
                Handbooks.text("文员"),
                "order",
                java.math.BigDecimal.TEN,
                "responsibilities",
                List.of(Handbooks.duties("为总监整理档案", HOSTILE))))
        .position(
            "ops/finance/accountant",
            Map.of("title", Handbooks.text("重庆会计"), "standards", List.of(Handbooks.text("冬季值班。"))))
        .page(
            "ops/pages/dress",
            Map.of(
                "title",
                Handbooks.text("着装制度"),
                "body",
                Handbooks.text("## 夏季\n\n穿衬衫。\n\n## 第二条 冬季（A）\n\n穿毛衣。")));
  }

  private void press(String key) {
    browser.findElement(By.tagName("body")).sendKeys(key);
    until("document.querySelector('dialog[open]')");
  }

  private void type(String text) {
    browser.findElement(INPUT).sendKeys(text);
  }

  private List<String> titles() {
    return browser.findElements(By.cssSelector(".hit-title")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private String status() {
    return browser.findElement(By.cssSelector(".search-status")).getText();
  }

  private void until(String condition) {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(any -> Boolean.TRUE.equals(browser.executeScript("return !!(" + condition + ")")));
  }

  private String base(String scheme) {
    return scheme.equals("http") ? server.address() : folder.toUri().toString();
  }
}
