package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.preview.Patience.until;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.rolebook.build.BuildException;
import org.rolebook.diagnostic.Report;
import org.rolebook.preview.LittleHandbook;
import org.rolebook.preview.Preview;
import org.rolebook.preview.PreviewException;
import org.rolebook.preview.PreviewLog;

/** The author's loop: what the open page does while its sources change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class PreviewInBrowserTest {

  private static final String MANAGER = "shop/manager.yaml";
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final LittleHandbook handbook;
  private final Path templates;
  private @Nullable Preview preview;
  private @Nullable ChromeDriver browser;

  PreviewInBrowserTest(@TempDir Path folder) throws IOException {
    templates = Files.createDirectories(folder.resolve("templates"));
    handbook = LittleHandbook.in(folder).with(templates);
  }

  @BeforeAll
  void open() throws IOException, BuildException, PreviewException {
    Chromium.require();
    Files.createDirectories(PICTURES);
    handbook.write(MANAGER, manager("店长"));
    preview = Preview.start(handbook.preview(), new Silence());
    browser = Chromium.open(1280, false);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
    if (preview != null) {
      preview.close();
    }
  }

  @Test
  @Order(1)
  void aChangeIsShownAndThePlaceOnThePageKept() throws Exception {
    visit("shop/manager.html");
    browser().executeScript("window.scrollTo({top: 700, behavior: 'instant'})");
    handbook.save(MANAGER, manager("大店长"));
    untilHeading("大店长");
    until("the place", () -> Math.abs(scrolled() - 700) < 60);
    assertNoComplaints();
  }

  @Test
  @Order(2)
  void aPageOfWhichNothingChangedStaysAsItIs() throws Exception {
    visit("shop/%E5%BA%97%E5%91%98.html");
    browser().executeScript("window.untouched = true");
    handbook.write("shop/assets/rota.txt", "Wed\n");
    until("the news have come", () -> asset().contains("Wed"));
    handbook.write("shop/店员.yaml", "title: 店员甲\nreportsTo: manager\nresponsibilities: [接待]\n");
    untilHeading("店员甲");
    assertThat(browser().executeScript("return window.untouched || false")).isEqualTo(false);
    browser().executeScript("window.untouched = true");
    handbook.write("shop/assets/rota.txt", "Thu\n");
    until("the news have come", () -> asset().contains("Thu"));
    handbook.write(MANAGER, "title: 店长\nreportsTo: nobody\n");
    untilFault("nobody");
    assertThat(browser().executeScript("return window.untouched || false")).isEqualTo(true);
    handbook.write(MANAGER, manager("店长"));
    untilNoFault();
    assertNoComplaints();
  }

  @Test
  @Order(3)
  void aMistakeIsLaidOverThePageUntilItIsMended() throws Exception {
    visit("shop/manager.html");
    handbook.write(MANAGER, "title: 店长\nreportsTo: 店张 # 上级\n");
    untilFault("content/shop/manager.yaml:2:12");
    assertThat(browser().findElement(By.tagName("h1")).getText()).contains("店长");
    SearchContext layer = layer();
    assertThat(layer.findElement(By.cssSelector("mark")).getText()).isEqualTo("店张");
    assertThat(layer.findElement(By.cssSelector("a")).getDomAttribute("href"))
        .startsWith("vscode://file/")
        .endsWith("/content/shop/manager.yaml:2:12");
    assertThat(layer.findElement(By.cssSelector("[role=alert]")).getText()).contains("1");
    picture("preview-fault");
    assertThat(browser().switchTo().activeElement().getTagName()).isEqualTo("body");

    new Actions(browser()).sendKeys(Keys.ESCAPE).perform();
    until("folded", () -> !layer.findElement(By.cssSelector("ol")).isDisplayed());
    picture("preview-folded");
    WebElement button = layer.findElement(By.cssSelector("button"));
    assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("false");
    button.click();
    until("unfolded", () -> layer.findElement(By.cssSelector("ol")).isDisplayed());

    handbook.write(MANAGER, manager("新店长"));
    untilNoFault();
    untilHeading("新店长");
    assertNoComplaints();
  }

  @Test
  @Order(4)
  void aFaultyTemplateIsLaidOverThePageToo() throws Exception {
    visit("shop/manager.html");
    Path template = templates.resolve("position.ftlh");
    Files.writeString(template, "<p>text</p>\n<p>${view.nothing}</p>\n");
    untilFault("position.ftlh:2:6");
    picture("preview-template");
    Files.writeString(template, "<h1>${page.title}！</h1>\n");
    untilNoFault();
    until("own page", () -> heading().contains("！"));
    Files.delete(template);
    until("the built-in page", () -> !heading().contains("！"));
  }

  @Test
  @Order(5)
  void aPageThatGoesAndComesIsFollowed() throws Exception {
    handbook.write("shop/buyer.yaml", "title: 采购\nreportsTo: manager\n");
    until("the new page", () -> opened("shop/buyer.html").contains("采购"));
    Files.delete(handbook.file("shop/buyer.yaml"));
    until("its end", () -> !heading().contains("采购"));
    handbook.write("shop/buyer.yaml", "title: 采购员\nreportsTo: manager\n");
    untilHeading("采购员");
  }

  @Test
  @Order(6)
  void theOtherLanguageIsFollowedAsWell() throws Exception {
    visit("shop/manager.html");
    browser().findElement(By.cssSelector(".languages a[lang=en]")).click();
    until("the other language", () -> "en".equals(language()));
    handbook.write(MANAGER, "title: {zh-CN: 店长, en: Head of shop}\nresponsibilities: [开店]\n");
    untilHeading("Head of shop");
    assertThat(language()).isEqualTo("en");
  }

  /**
   * The page comes first and the rest of the site after it, which is no second news of the page.
   */
  @Test
  @Order(7)
  void aSaveReloadsThePageOnce() throws Exception {
    visit("shop/manager.html");
    for (String title : List.of("店长一", "店长二", "店长三")) {
      handbook.write(MANAGER, manager(title));
      untilHeading(title);
      browser().executeScript("window.untouched = true");
      until("the whole site", () -> file("shop/index.html").contains(title));
      until("the data of the handbook", () -> file("handbook.json").contains(title));
      handbook.write("shop/assets/rota.txt", title);
      until("the news after it", () -> asset().contains(title));
      assertThat(browser().executeScript("return window.untouched || false")).isEqualTo(true);
    }
  }

  @Test
  @Order(8)
  void aPreviewThatBeginsWithAMistakeTurnsIntoTheHandbook() throws Exception {
    handbook.write(MANAGER, "titel: 店长\n");
    try (Preview faulty = Preview.start(handbook.preview(), new Silence())) {
      browser().get(faulty.address() + "shop/manager.html");
      assertThat(browser().findElement(By.cssSelector(".place code")).getText())
          .isEqualTo("content/shop/manager.yaml:1:1");
      picture("preview-first");
      handbook.write(MANAGER, "titel: 店长\nhead: x\n");
      until("the second mistake", () -> browser().findElements(By.cssSelector("li")).size() > 1);
      handbook.write(MANAGER, manager("好店长"));
      untilHeading("好店长");
    }
  }

  private static String manager(String title) {
    List<String> duties = IntStream.range(0, 60).mapToObj(i -> "  - 完成第 " + i + " 项工作\n").toList();
    return "title: " + title + "\nresponsibilities:\n" + String.join("", duties);
  }

  private void untilHeading(String text) throws InterruptedException {
    until("the heading " + text, () -> heading().contains(text));
  }

  private void untilFault(String text) throws InterruptedException {
    until(
        "the fault " + text,
        () -> layer().findElement(By.cssSelector("ol")).getText().contains(text));
  }

  private void untilNoFault() throws InterruptedException {
    until("no fault", () -> browser().findElements(By.id("rolebook-faults")).isEmpty());
  }

  private SearchContext layer() {
    return browser().findElement(By.id("rolebook-faults")).getShadowRoot();
  }

  private String opened(String path) {
    visit(path);
    return heading();
  }

  private void visit(String path) {
    browser().get(Objects.requireNonNull(preview).address() + path);
  }

  private String heading() {
    return browser().findElement(By.tagName("h1")).getText();
  }

  /** Not by the page: what a page has loaded concerns it. */
  private String asset() throws IOException, InterruptedException {
    return file("shop/assets/rota.txt");
  }

  private String file(String path) throws IOException, InterruptedException {
    URI address = URI.create(Objects.requireNonNull(preview).address() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private @Nullable String language() {
    return browser().findElement(By.tagName("html")).getDomAttribute("lang");
  }

  private double scrolled() {
    Object y = browser().executeScript("return window.scrollY");
    return y instanceof Number number ? number.doubleValue() : -1;
  }

  private void picture(String name) throws IOException {
    Files.write(PICTURES.resolve(name + ".png"), browser().getScreenshotAs(OutputType.BYTES));
  }

  private void assertNoComplaints() {
    assertThat(Chromium.complaints(browser())).isEmpty();
  }

  private ChromeDriver browser() {
    return Objects.requireNonNull(browser);
  }

  /** Says nothing. */
  private static final class Silence implements PreviewLog {
    @Override
    public void tell(String sentence) {}

    @Override
    public void warn(String sentence) {}

    @Override
    public void findings(Report report) {}

    @Override
    public void fault(Throwable fault) {
      throw new AssertionError(fault);
    }
  }
}
