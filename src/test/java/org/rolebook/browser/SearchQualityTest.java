package org.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.RenderedFile;
import org.rolebook.render.Renderer;
import org.rolebook.render.TemplateSource;
import org.rolebook.site.Sites;

/**
 * Holds the search, as readers get it, to a scan of all texts. The measured times go to {@code
 * target/search-figures.txt}; the limits here are wide, for machines that do other things as well.
 */
final class SearchQualityTest {

  private static final int WINDOWS = 200;
  private static final Path FIGURES = Path.of("target", "search-figures.txt");

  private ChromeDriver browser;

  @BeforeEach
  void open() {
    Chromium.require();
    browser = Chromium.open(1280, false);
    browser.manage().timeouts().scriptTimeout(java.time.Duration.ofMinutes(2));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void aThousandPositionsAreFoundAsByAScanAndAtOnce(@TempDir Path folder) throws IOException {
    SyntheticHandbook book = SyntheticHandbook.of(1000, 40);
    publish(book, folder);
    String site = folder.toUri().toString();
    recordFirstResult();
    List<Double> openings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      browser.get("about:blank");
      browser.get(site + "search.html?q=%E8%B4%A2%E5%8A%A1");
      openings.add(
          number(
              "return new Promise(done => { const look = () => window.firstHit"
                  + " ? done(window.firstHit) : setTimeout(look, 20); look(); })"));
    }
    openings.sort(null);
    double first = openings.get(2);
    Quality quality = quality(book);
    assertThat(quality.recall()).isEqualTo(1.0);
    assertThat(quality.precision()).isGreaterThanOrEqualTo(0.99);
    double typed =
        number(
            "const input = document.querySelector('.search-input'); const times = [];"
                + "for (const word of "
                + json(new Windows(book.texts()).random(WINDOWS))
                + ") { const start = performance.now(); input.value = word; input.dispatchEvent(new"
                + " Event('input')); times.push(performance.now() - start); }times.sort((a, b) => a"
                + " - b); return times[times.length >> 1]");
    figure(
        "1,000 positions, whole texts: "
            + quality
            + ", median with results shown "
            + typed
            + " ms, first result after opening (median of five) "
            + first
            + " ms");
    assertThat(quality.median()).isLessThan(50);
    assertThat(typed).isLessThan(100);
    assertThat(first).isLessThan(3000);
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @Test
  void tenThousandPositionsLoadLittleAndAreFoundAsByAScan(@TempDir Path folder) throws IOException {
    SyntheticHandbook book = SyntheticHandbook.of(10_000, 4);
    publish(book, folder);
    String site = folder.toUri().toString();
    browser.get(site + "group/d3/t4/p340.html");
    long page = loaded(site, folder);
    browser.get(site + "search.html");
    number(
        "return new Promise(done => { const look = () => document.querySelector("
            + "'.search-input') ? done(1) : setTimeout(look, 20); look(); })");
    long search = loaded(site, folder);
    Quality quality = quality(book);
    figure(
        "10,000 positions, parts: "
            + quality
            + ", a page loads "
            + page
            + " bytes, the search page "
            + search
            + " bytes before the first query");
    assertThat(page).isLessThanOrEqualTo(300_000);
    assertThat(search).isLessThanOrEqualTo(300_000);
    assertThat(quality.recall()).isEqualTo(1.0);
    assertThat(quality.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  private record Quality(double recall, double precision, double median) {
    @Override
    public String toString() {
      return "recall "
          + recall
          + ", precision of the first ten "
          + precision
          + ", median query "
          + median
          + " ms";
    }
  }

  private Quality quality(SyntheticHandbook book) {
    Windows windows = new Windows(book.texts());
    double recall = 0;
    double precision = 0;
    List<Double> times = new ArrayList<>();
    for (String window : windows.random(WINDOWS)) {
      Set<String> wanted = windows.holding(window);
      Object[] found = find(window);
      times.add(((Number) found[0]).doubleValue());
      List<String> pages = ((List<?>) found[1]).stream().map(String::valueOf).toList();
      List<String> first = pages.subList(0, Math.min(10, pages.size()));
      recall +=
          (double) wanted.stream().filter(Set.copyOf(pages)::contains).count() / wanted.size();
      double right = (double) first.stream().filter(wanted::contains).count() / first.size();
      precision += right;
    }
    times.sort(null);
    return new Quality(recall / WINDOWS, precision / WINDOWS, times.get(WINDOWS / 2));
  }

  /** All results of a query and the time until the first page of them was there. */
  private Object[] find(String query) {
    Object found =
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1]; const start = performance.now();"
                + "let time = null;"
                + "rolebookSearch.find(arguments[0], function all(found) {"
                + "  time = time === null ? performance.now() - start : time;"
                + "  if (found.more) { found.more(all); return; }"
                + "  done([time, found.hits.map(hit => hit.head.href)]); });",
            query);
    return ((List<?>) Objects.requireNonNull(found)).toArray();
  }

  private void recordFirstResult() {
    String script =
        "new MutationObserver(() => { if (!window.firstHit && document.querySelector('.hit'))"
            + " window.firstHit = performance.now(); })"
            + ".observe(document, {childList: true, subtree: true});";
    browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  private double number(String script) {
    return ((Number) Objects.requireNonNull(browser.executeScript(script))).doubleValue();
  }

  /** The size of all files of the site that were asked for since the last call. */
  private long loaded(String site, Path folder) throws IOException {
    long size = 0;
    for (String url : Chromium.requests(browser)) {
      if (url.startsWith(site)) {
        size +=
            Files.size(
                folder.resolve(
                    URI.create(url).getPath().substring(folder.toUri().getPath().length())));
      }
    }
    return size;
  }

  private static void publish(SyntheticHandbook book, Path folder) {
    new Renderer(new RenderOptions("staff", TemplateSource.NONE))
        .render(SitePlanner.plan(book.book().organisation()), file -> write(folder, file));
  }

  private static void write(Path folder, RenderedFile file) {
    if (file.path().matches("(assets|search)/.*|search.html|.*/p340.html")) {
      Sites.write(folder, file);
    }
  }

  private static String json(List<String> texts) {
    return "['"
        + String.join(
            "','",
            texts.stream().map(text -> text.replace("\\", "\\\\").replace("'", "\\'")).toList())
        + "']";
  }

  private static void figure(String text) throws IOException {
    System.out.println(text);
    Files.writeString(
        FIGURES,
        text + "\n",
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }
}
