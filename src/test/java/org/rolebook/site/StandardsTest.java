package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;
import org.xml.sax.SAXException;

/** Every page is valid HTML, every style sheet valid CSS, in the eyes of the Nu HTML checker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StandardsTest {

  private static final int THREADS = 2;

  /**
   * The checker takes a block of data for a script; browsers do not run it, so no policy applies.
   */
  private static final String DATA_TAKEN_FOR_SCRIPT =
      " warning Inline script violates Content Security Policy (meta tag): blocked by"
          + " “script-src” directive (missing “‘unsafe-inline’” or nonce/hash).";

  private Path demo;
  private Path odd;

  @BeforeAll
  void build(@TempDir Path folder) throws BuildException {
    demo = folder.resolve("demo");
    odd = folder.resolve("odd");
    Sites.build(Sites.DEMO, demo);
    OddHandbook.write(odd);
  }

  @Test
  void everyPageOfTheDemoIsValidHtml() throws Exception {
    assertThat(complaints(demo, 370)).isEmpty();
  }

  @Test
  void oddNamesAndTextFromRightToLeftAreValidHtmlToo() throws Exception {
    assertThat(complaints(odd, 30)).isEmpty();
  }

  @Test
  void everyStyleSheetIsValidCss() throws Exception {
    assertThat(checked(demo, ".css", 3)).isEmpty();
    assertThat(checked(odd, ".css", 3)).isEmpty();
  }

  @Test
  void theCheckerSeesFaults() throws IOException, SAXException {
    NuChecker checker = new NuChecker();
    String html = "<!DOCTYPE html><html lang=en><title>x</title><p id=a id=b><img src=x><div></p>";
    assertThat(checker.check(html, "x.html")).hasSizeGreaterThan(2);
    assertThat(checker.check("p { colr: red; width: 3 em }", "x.css")).hasSize(2);
  }

  /** Errors and warnings; CrawlTest sees to it that no page has a script in it but data. */
  private static List<String> complaints(Path site, int atLeast) throws Exception {
    return checked(site, ".html", atLeast).stream()
        .filter(message -> !message.endsWith(DATA_TAKEN_FOR_SCRIPT))
        .toList();
  }

  /** What the checker says of all files of a kind, each thread with a checker of its own. */
  private static List<String> checked(Path site, String ending, int atLeast)
      throws IOException, InterruptedException, ExecutionException {
    List<String> files = Sites.files(site).stream().filter(file -> file.endsWith(ending)).toList();
    assertThat(files).hasSizeGreaterThanOrEqualTo(atLeast);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> parts = new ArrayList<>();
      for (int part = 0; part < THREADS; part++) {
        int first = part;
        parts.add(threads.submit(() -> every(site, files, first)));
      }
      List<String> messages = new ArrayList<>();
      for (Future<List<String>> part : parts) {
        messages.addAll(part.get());
      }
      return messages;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> every(Path site, List<String> files, int first)
      throws IOException, SAXException {
    NuChecker checker = new NuChecker();
    List<String> messages = new ArrayList<>();
    for (int i = first; i < files.size(); i += THREADS) {
      messages.addAll(checker.check(site, files.get(i)));
    }
    return messages;
  }
}
