package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words planted in every kind of field are in no byte of a site whose audience may not see them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CanariesTest {

  private static final int FEWEST = 60;

  /** What the manager's audience sees of what staff do not. */
  private static final List<String> FOR_MANAGERS =
      List.of(
          "page title",
          "page id",
          "former page",
          "heading of a page",
          "text of a page",
          "footnote");

  private Canaries canaries = new Canaries();
  private Map<String, String> staff = Map.of();
  private Map<String, String> manager = Map.of();
  private Map<String, String> hr = Map.of();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException, BuildException {
    PlantedHandbook planted = new PlantedHandbook(folder);
    canaries = planted.canaries();
    staff = planted.site(null);
    manager = planted.site("manager");
    hr = planted.site("hr");
  }

  @Test
  void thereAreEnough() {
    assertThat(canaries.shown()).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(canaries.never()).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void noneIsInTheSiteOfTheWidestAudience() {
    Map<String, String> all = new TreeMap<>(canaries.shown());
    all.putAll(canaries.never());
    assertThat(found(all, staff)).isEmpty();
  }

  @Test
  void thoseForHrAreNotInTheSiteOfManagers() {
    Map<String, String> some = new TreeMap<>(canaries.shown());
    some.keySet().removeAll(FOR_MANAGERS);
    assertThat(found(some, manager)).isEmpty();
    assertThat(found(canaries.shown(), manager)).hasSameSizeAs(FOR_MANAGERS);
  }

  @Test
  void eachIsInTheSiteOfTheNarrowestAudience() {
    List<String> missing = new ArrayList<>(canaries.shown().keySet());
    missing.removeAll(found(canaries.shown(), hr));
    assertThat(missing).isEmpty();
  }

  @Test
  void commentsAndWhatSpeaksToTheChecksIsInNoSite() {
    assertThat(found(canaries.never(), hr)).isEmpty();
  }

  @Test
  void amountsAndCountsAreWithheldToo() {
    Map<String, String> amounts =
        Map.of("salary", "81234", "other salary", "71234", "headcount", "4321", "total", "4322");
    assertThat(found(amounts, staff)).isEmpty();
    assertThat(found(amounts, hr)).hasSize(4);
  }

  @Test
  void whatRefersToSomethingWithheldKeepsItsOtherWordsAlone() {
    String manager = text(staff, "group/manager.html");
    assertThat(manager).contains("主持工作，与 … 和 … 配合。", "与 … 商定计划。");
    assertThat(text(staff, "en/group/manager.html")).contains("together with ….");
    assertThat(text(staff, "group/clerk.html")).contains("参见 职责、部门 与 …。");
    assertThat(text(staff, "group/index.html")).contains("参见 …、…、图");
    assertThat(staff).containsKey("old/clerk.html").doesNotContainKey("group/former.html");
  }

  private static String text(Map<String, String> site, String page) {
    byte[] bytes = site.getOrDefault(page, "").getBytes(StandardCharsets.ISO_8859_1);
    return org.jsoup.Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text();
  }

  /** The places whose word is in a path or in a byte of a site. */
  private static List<String> found(Map<String, String> words, Map<String, String> site) {
    StringBuilder all = new StringBuilder();
    site.forEach((path, text) -> all.append(path).append('\n').append(text).append('\n'));
    String everything = all.toString().toLowerCase(Locale.ROOT);
    return words.keySet().stream()
        .filter(place -> everything.contains(words.getOrDefault(place, "")))
        .toList();
  }
}
