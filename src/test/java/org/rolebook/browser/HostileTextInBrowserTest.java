package org.rolebook.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Place;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.Renderer;
import org.rolebook.render.TemplateSource;
import org.rolebook.site.Sites;

/**
 * Hostile strings in all fields of positions, units, free pages and settings, in a real browser: no
 * script of theirs runs, nothing is asked of others, and pages show them as they are written. With
 * {@code -Drolebook.hostile=all} all strings are tried, else some.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileTextInBrowserTest {

  private static final int SOME = 40;

  /** Fields of a position that show their text on its page, at least. */
  private static final int OFTEN = 30;

  /** Tells of scripts that ran and of what the policy of the page stopped. */
  private static final String WATCH =
      "window.__told = [];"
          + "for (const name of ['alert', 'confirm', 'prompt', 'open', 'print', 'eval'])"
          + " window[name] = () => window.__told.push(name);"
          + "addEventListener('securitypolicyviolation', e =>"
          + " window.__told.push(e.violatedDirective + ' ' + e.blockedURI), true);"
          + "addEventListener('message', e => window.__told.push('message'));";

  private final List<String> strings =
      "all".equals(System.getProperty("rolebook.hostile"))
          ? HostileStrings.all()
          : HostileStrings.some(SOME);

  private final Map<Boolean, List<Place>> plans = new TreeMap<>();
  private final Map<Boolean, Path> folders = new TreeMap<>();
  private final Map<Boolean, SiteServer> servers = new TreeMap<>();
  private ChromeDriver browser;

  @BeforeAll
  void publish(@TempDir Path temporary) throws IOException {
    Chromium.require();
    assertThat(HostileStrings.all()).hasSizeGreaterThan(1000);
    HostileHandbook hostile = new HostileHandbook(strings);
    for (boolean escaped : new boolean[] {false, true}) {
      Path folder = temporary.resolve("site-" + escaped);
      SitePlan plan = SitePlanner.plan(hostile.book(escaped).organisation());
      new Renderer(new RenderOptions("staff", TemplateSource.NONE))
          .render(plan, file -> Sites.write(folder, file));
      plans.put(escaped, plan.pages().stream().map(PlannedPage::place).toList());
      folders.put(escaped, folder);
      servers.put(escaped, new SiteServer(folder));
    }
    browser = Chromium.open(1280, false);
    browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.quit();
    }
    servers.values().forEach(SiteServer::close);
  }

  @ParameterizedTest
  @CsvSource({"http, false", "http, true", "file, false", "file, true"})
  void isTextAndNothingElse(String scheme, boolean escaped) {
    Chromium.requests(browser);
    String base = base(scheme, escaped);
    List<String> faults = new ArrayList<>();
    for (Place place : Objects.requireNonNull(plans.get(escaped))) {
      String page = place.route().path();
      if (place.key().equals(PageKey.NOT_FOUND) && scheme.equals("file")) {
        continue; // it is made for a server, whatever address was asked of it
      }
      faults.addAll(visit(base, page));
      if (escaped && place.key().type() == PageKey.Type.POSITION) {
        faults.addAll(shown(place.key().id()));
      }
    }
    Chromium.requests(browser).stream()
        .filter(address -> !address.startsWith(base) && !address.startsWith("data:"))
        .forEach(address -> faults.add("asks " + address));
    assertThat(faults).isEmpty();
  }

  private List<String> visit(String base, String page) {
    browser.get(base + page);
    Object told =
        browser.executeScript(
            "return JSON.stringify([window.pwned ?? '', window.__told, location.href ==="
                + " arguments[0] ? '' : location.href])",
            base + page);
    return "[\"\",[],\"\"]".equals(told) ? List.of() : List.of(page + ": " + told);
  }

  /** Whether the page that is open shows a string as it is written, in field after field. */
  private List<String> shown(String position) {
    int index = Integer.parseInt(position.substring(position.indexOf("/p") + 2));
    String text = onPage(strings.get(index));
    String page =
        onPage(
            (String)
                Objects.requireNonNull(
                    browser.executeScript("return document.querySelector('main').textContent")));
    int times = (page.length() - page.replace(text, "").length()) / text.length();
    return times < OFTEN ? List.of(position + " shows " + times + " times: " + text) : List.of();
  }

  /** A text as bytes of UTF-8 can hold it, white space aside. */
  private static String onPage(String text) {
    return new String(text.getBytes(UTF_8), UTF_8)
        .replaceAll("[\\x00\\uFFFD]", "") // browsers leave the one out, or put the other there
        .replaceAll("[\\s\\u2028\\u2029]+", " ")
        .strip();
  }

  private String base(String scheme, boolean escaped) {
    return scheme.equals("http")
        ? Objects.requireNonNull(servers.get(escaped)).address()
        : Objects.requireNonNull(folders.get(escaped)).toUri().toString();
  }
}
