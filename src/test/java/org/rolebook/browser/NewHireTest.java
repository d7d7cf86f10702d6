package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The questions of a new hire, each asked on the home page: two clicks at most, or one search and
 * the first of its results (or another of the first five, named after {@code >}); then the answer
 * stands on the page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NewHireTest {

  private static final int MOST_CLICKS = 2;

  private SiteServer demo;
  private SiteServer odd;
  private ChromeDriver browser;

  /**
   * A question.
   *
   * @param words as a new hire would put it
   * @param steps what is done: {@code search …} or {@code click …}
   * @param place where on the page the answer stands
   * @param answers what must be told there
   */
  private record Question(String words, List<String> steps, String place, List<String> answers) {

    boolean isQuick() {
      long searches = steps.stream().filter(step -> step.startsWith("search ")).count();
      return searches == 0 ? steps.size() <= MOST_CLICKS : searches == 1 && steps.size() == 1;
    }
  }

  static Stream<Arguments> questions() {
    return Stream.of(
            ask("网络编辑向谁汇报？", "search 网络编辑", ".head .facts", "直接上级", "内容运营主管"),
            ask("活动物料由谁采购、权限有多大？", "search 采购 物料", "#authorities", "采购并保管活动物料", "处置"),
            ask("单据和预算由谁审批？", "search 审查 预算", "#authorities", "审批", "核对、审查单据和预算"),
            ask("晚班几点结束？", "search 晚班", "main tr:has(td:nth-child(2)):nth-child(4)", "晚班", "23:30"),
            ask("第一周必须读什么？", "search 网络编辑", "#pages", "入职导读"),
            ask("还有谁与我同名？", "search 运营总监 网络广告", "#same-title", "运营总监"),
            ask("我带谁？", "search 运营总监 网络广告", ".head .facts", "直接下级", "内容运营主管"),
            ask("我自己可以决定什么？", "search 活动策划", "#authorities", "采购并保管活动物料"),
            ask("谁与我一起做网站？", "search 网络编辑", "#relations", "网络技术开发员"),
            ask("请假按哪条制度办？", "search 请假 > 电子商务部管理制度", "main", "第二条 请假与旷工", "提前一天"),
            ask("按名称翻到自己的岗位，看考核什么？", "click 岗位索引/click 网络编辑", "#kpis", "一手素材", "定性"))
        .flatMap(NewHireTest::overBoth);
  }

  static Stream<Arguments> weighted() {
    return overBoth(ask("销售总监的哪项指标权重最大？", "search 销售总监", "#kpis tbody", "销售额", "60 %"));
  }

  private static Stream<Arguments> overBoth(Question question) {
    return Stream.of("http", "file")
        .map(scheme -> Arguments.of(scheme, Named.of(question.words(), question)));
  }

  private static Question ask(String words, String steps, String place, String... answers) {
    return new Question(words, List.of(steps.split("/")), place, List.of(answers));
  }

  @BeforeAll
  void open() throws IOException {
    Chromium.require();
    demo = DemoSite.demo().serve();
    odd = DemoSite.odd().serve();
    browser = Chromium.open(1280, false);
    Emulation.media(browser, Map.of("prefers-reduced-motion", "reduce"));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
    Stream.of(demo, odd).filter(server -> server != null).forEach(SiteServer::close);
  }

  @ParameterizedTest(name = "{1} ({0})")
  @MethodSource("questions")
  void isAnsweredWithinTwoClicksOrOneSearch(String scheme, Question question) {
    answer(scheme.equals("http") ? demo.address() : DemoSite.demo().address(), question);
  }

  /** The demo states no weights; these are of the other handbook. */
  @ParameterizedTest(name = "{1} ({0})")
  @MethodSource("weighted")
  void isAnsweredWhereKpisHaveWeights(String scheme, Question question) {
    answer(scheme.equals("http") ? odd.address() : DemoSite.odd().address(), question);
  }

  private void answer(String home, Question question) {
    assertThat(question.isQuick()).as("steps").isTrue();
    browser.get(home + "index.html");
    question.steps().forEach(this::take);
    WebElement place = browser.findElement(By.cssSelector(question.place()));
    assertThat(place.isDisplayed()).isTrue();
    assertThat(place.getText()).contains(question.answers());
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  private void take(String step) {
    String what = step.substring(step.indexOf(' ') + 1);
    String before = browser.getCurrentUrl();
    if (step.startsWith("search ")) {
      browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "k"));
      until("document.querySelector('dialog[open] .search-input')");
      WebElement input = browser.findElement(By.cssSelector(".search-input"));
      int title = what.indexOf(" > ");
      input.sendKeys(title < 0 ? what : what.substring(0, title));
      until("document.querySelector('.hit')");
      choose(input, title < 0 ? "" : what.substring(title + 3));
    } else {
      browser.findElement(By.linkText(what)).click();
    }
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(any -> !before.equals(browser.getCurrentUrl()));
    until("document.readyState === 'complete'");
  }

  private void choose(WebElement input, String title) {
    int at =
        browser.findElements(By.cssSelector(".hit-title")).stream()
            .limit(5)
            .map(hit -> hit.getText().startsWith(title))
            .toList()
            .indexOf(true);
    assertThat(at).as("%s among the first results", title).isNotNegative();
    for (int step = 0; step <= at; step++) {
      input.sendKeys(Keys.ARROW_DOWN);
    }
    input.sendKeys(Keys.ENTER);
  }

  private void until(String condition) {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(any -> Boolean.TRUE.equals(browser.executeScript("return !!(" + condition + ")")));
  }
}
