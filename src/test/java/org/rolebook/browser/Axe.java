package org.rolebook.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** The accessibility checks of axe-core: WCAG 2.2 A and AA, and its best practice. */
final class Axe {

  private static final String RUN =
      "const done = arguments[arguments.length - 1]; axe.run(document, {"
          + "runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
          + " 'wcag22aa', 'best-practice']}, rules: {'target-size': {enabled: true}},"
          + " resultTypes: ['violations']}).then(r => done(r.violations.flatMap(v =>"
          + " v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' — '"
          + " + (n.failureSummary || '').replace(/\\s+/g, ' '))).concat("
          + " r.violations.length + r.passes.length ? [] : ['nothing was checked'])),"
          + " e => done([String(e)]))";

  private final String script;

  Axe() {
    try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
      script = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the page as it is shown now: rule, element, reason. */
  List<String> violations(ChromeDriver browser) {
    if (!Boolean.TRUE.equals(browser.executeScript("return !!window.axe"))) {
      browser.executeScript(script);
    }
    List<?> found = (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN));
    return found.stream().map(String::valueOf).toList();
  }
}
