package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Diagnostic;

/** A workbench makes what an engine makes, with less work. */
class WorkbenchTest {

  private static final Instant PAST = Instant.parse("2024-05-01T00:00:00Z");

  private final Workbench bench = new Workbench(InstantSource.system());
  private final EditedHandbook handbook;
  private NavigableMap<String, byte[]> first = new TreeMap<>();

  WorkbenchTest(@TempDir Path folder) throws IOException {
    handbook = new EditedHandbook(folder, 20_261_122, PAST);
  }

  private record Outcome(Map<String, String> files, List<Diagnostic> findings) {}

  private Outcome incremental() throws BuildException {
    Map<String, String> files = new TreeMap<>();
    first = new TreeMap<>();
    BuildResult result =
        bench.render(
            handbook.request(), first::putAll, (path, bytes) -> files.put(path, text(bytes)));
    return new Outcome(files, result.report().diagnostics());
  }

  private Outcome clean() throws BuildException {
    Map<String, String> files = new TreeMap<>();
    BuildResult result =
        new Engine().render(handbook.request(), (path, bytes) -> files.put(path, text(bytes)));
    return new Outcome(files, result.report().diagnostics());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** All 500 edits take a minute; the ordinary run tries fewer. */
  @Test
  void afterEachOfManyEditsItMakesWhatACleanBuildMakes() throws Exception {
    int edits = Integer.getInteger("rolebook.edits", 60);
    int whole = 0;
    int early = 0;
    for (int i = 0; i < edits; i++) {
      Outcome made = incremental();
      assertThat(made).as("edit %d", i).isEqualTo(clean());
      Map<String, byte[]> before = first;
      assertThat(before.keySet()).allMatch(path -> made.files().isEmpty() || sameAs(made, path));
      whole += made.files().isEmpty() ? 0 : 1;
      early += first.isEmpty() ? 0 : 1;
      handbook.edit();
    }
    assertThat(whole).isGreaterThan(edits / 3);
    assertThat(early).isGreaterThan(edits / 10);
  }

  private boolean sameAs(Outcome made, String path) {
    return text(first.getOrDefault(path, new byte[0])).equals(made.files().get(path));
  }

  @Test
  void whatDidNotChangeIsNotMadeAgain() throws Exception {
    incremental();
    assertThat(bench.takeRendered()).isGreaterThan(100);
    incremental();
    assertThat(bench.takeRendered()).isZero();
    assertThat(first).isEmpty();
  }

  @Test
  void aChangedTextIsMadeOnThePagesThatShowIt() throws Exception {
    Map<String, String> before = incremental().files();
    bench.takeRendered();
    append("org/sales/p1.yaml", "body: 只在这里\n");
    Map<String, String> after = incremental().files();
    assertThat(first.keySet())
        .contains(
            "en/org/sales/p1-new-here.html",
            "en/org/sales/p1.html",
            "org/sales/p1-new-here.html",
            "org/sales/p1.html",
            "org/sales/index.html");
    assertThat(changed(before, after))
        .containsExactly(
            "en/org/print.html",
            "en/org/sales/p1.html",
            "en/search/index.js",
            "en/search/texts-0.js",
            "handbook.json",
            "org/print.html",
            "org/sales/p1.html",
            "search/index.js",
            "search/texts-0.js");
    assertThat(bench.takeRendered()).isEqualTo(4);
  }

  @Test
  void aChangedTitleIsMadeOnThePagesThatNameIt() throws Exception {
    Map<String, String> before = incremental().files();
    bench.takeRendered();
    String file = "org/sales/p1.yaml";
    replace(file, "title: 职位1\n", "title: 另一职位\n");
    Map<String, String> after = incremental().files();
    List<String> pages = changed(before, after).stream().filter(p -> p.endsWith(".html")).toList();
    assertThat(bench.takeRendered()).isEqualTo(pages.size());
    assertThat(pages).contains("org/sales/index.html");
    assertThat(before.size()).isGreaterThan(pages.size());
  }

  @Test
  void otherWordsOfAnyElementAreShownFirstAsTheWholeShowsThem() throws Exception {
    incremental();
    wordsAreShownFirst("org/sales/p1.yaml", "body: 只在这里，见 [[p2]]\nsummary: 负责 [[p5]]\n");
    wordsAreShownFirst("org/sales/p1.yaml", "standards: [准时]\nworkflow: [先看, 再做]\n");
    wordsAreShownFirst("org/sales/unit.yaml", "nature: 前台\nfunctions: [开拓, \"见 [[p1]]\"]\n");
    wordsAreShownFirst("org/pages/guide.md", "\n## 结束\n\n参见 [[p1]]。\n");
    append("org/p0.yaml", "body: 两处同改\n");
    wordsAreShownFirst("org/unit.yaml", "body: 两处同改\n");
  }

  private void wordsAreShownFirst(String file, String more) throws Exception {
    append(file, more);
    Outcome made = incremental();
    assertThat(first).as(more).isNotEmpty();
    assertThat(first.keySet()).as(more).allMatch(path -> sameAs(made, path));
    assertThat(made).as(more).isEqualTo(clean());
  }

  @Test
  void anyFieldOfAnyElementIsShownFirstAsTheWholeShowsIt() throws Exception {
    incremental();
    String clerk = "org/sales/p1.yaml";
    isShownFirst("org/p0.yaml", "collaboratesWith", "[另一职位, 职位5]");
    isShownFirst(clerk, "title", "另一职位");
    isShownFirst(clerk, "title", "职位5");
    isShownFirst(clerk, "title", "啊首先");
    isShownFirst(clerk, "aliases", "[别名, 职位5]");
    isShownFirst(clerk, "code", "A-1");
    isShownFirst(clerk, "code", "Z-1");
    isShownFirst(clerk, "order", "3");
    isShownFirst(clerk, "reportsTo", "[p5, 职位9]");
    isShownFirst(clerk, "dottedLine", "[p4]");
    isShownFirst(clerk, "tags", "[柜台]");
    isShownFirst(clerk, "status", "vacant");
    isShownFirst(clerk, "status", "retired");
    isShownFirst(clerk, "slug", "counter");
    isShownFirst(clerk, "formerly", "[org/old]");
    isShownFirst(clerk, "authorities", "[批准]");
    isShownFirst(clerk, "audience", "staff");
    isShownFirst(clerk, "conditions", "{schedule: {restDays: 周日}}");
    isShownFirst("org/sales/p5.yaml", "headcount", "9");
    isShownFirst("org/sales/unit.yaml", "name", "销售");
    isShownFirst("org/sales/unit.yaml", "code", "S-1");
    isShownFirst("org/sales/unit.yaml", "head", "p5");
    isShownFirst("org/sales/unit.yaml", "kpis", "[{id: k1, name: 共享}]");
    isShownFirst("org/unit.yaml", "externals", "[外部]");
    isShownFirst("org/p0.yaml", "reportsTo", "外部");
  }

  private void isShownFirst(String file, String field, String value) throws Exception {
    handbook.set(file, field, value);
    Outcome made = incremental();
    String edit = field + ": " + value;
    assertThat(first).as(edit).isNotEmpty();
    assertThat(first.keySet()).as(edit).allMatch(path -> sameAs(made, path));
    assertThat(made).as(edit).isEqualTo(clean());
  }

  @Test
  void pagesThatNameAPositionAreShownSoonAfterItsOwn() throws Exception {
    incremental();
    handbook.set("org/sales/p1.yaml", "reportsTo", "[p0]");
    handbook.set("org/sales/key/p2.yaml", "reportsTo", "p1");
    incremental();
    handbook.set("org/sales/p1.yaml", "title", "另一职位");
    Outcome made = incremental();
    assertThat(first.keySet())
        .contains("org/sales/p1.html", "org/sales/index.html", "org/p0.html")
        .contains("org/sales/key/p2.html", "org/sales/p5.html", "en/org/sales/p5.html");
    assertThat(new String(first.get("org/p0.html"), StandardCharsets.UTF_8)).contains("另一职位");
    assertThat(first.keySet()).allMatch(path -> sameAs(made, path));
  }

  @Test
  void wordsWithAnErrorAreNotShownFirst() throws Exception {
    incremental();
    append("org/sales/p1.yaml", "body: 见[表](table.yaml)\n");
    assertThat(incremental().files()).isEmpty();
    assertThat(first).isEmpty();
  }

  @Test
  void whatIsNoPageIsMadeOnlyWhileItIsWantedToo() throws Exception {
    long pages = incremental().files().keySet().stream().filter(WorkbenchTest::isPage).count();
    append("org/p0.yaml", "body: 不再需要\n");
    List<String> taken = new CopyOnWriteArrayList<>();
    Thread caller = Thread.currentThread();
    Runnable current =
        () -> {
          boolean isMade = taken.stream().filter(WorkbenchTest::isPage).count() == pages;
          if (isMade && !Thread.currentThread().equals(caller)) {
            throw new CancellationException("something else is wanted");
          }
        };
    assertThatThrownBy(
            () ->
                bench.render(
                    handbook.request(), current, some -> {}, (path, bytes) -> taken.add(path)))
        .isInstanceOf(CancellationException.class);
    assertThat(taken).hasSize((int) pages);
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  @Test
  void aTemplateOfOnesOwnIsUsedAtOnceAndNoLonger() throws Exception {
    Map<String, String> before = incremental().files();
    Path own = handbook.content().resolveSibling("templates").resolve("search.ftlh");
    Files.writeString(own, "<p>my search</p>\n");
    Map<String, String> after = incremental().files();
    assertThat(changed(before, after)).containsExactly("en/search.html", "search.html");
    Files.delete(own);
    assertThat(incremental().files()).isEqualTo(before);
  }

  @Test
  void aFileOfTheSameLengthAndTimeIsReadAgainIfItWasNew() throws Exception {
    Path file = handbook.content().resolve("org/p0.yaml");
    String text = Files.readString(file);
    Instant now = InstantSource.system().instant();
    Files.writeString(file, text + "body: 甲\n");
    Files.setLastModifiedTime(file, FileTime.from(now));
    incremental();
    Files.writeString(file, text + "body: 乙\n");
    Files.setLastModifiedTime(file, FileTime.from(now));
    assertThat(incremental().files().get("org/p0.html"))
        .isEqualTo(clean().files().get("org/p0.html"));
  }

  private void append(String path, String more) throws IOException {
    handbook.write(path, Files.readString(handbook.content().resolve(path)) + more);
  }

  private void replace(String path, String old, String other) throws IOException {
    String text = Files.readString(handbook.content().resolve(path));
    assertThat(text).contains(old);
    handbook.write(path, text.replace(old, other));
  }

  private static List<String> changed(Map<String, String> before, Map<String, String> after) {
    List<String> changed = new ArrayList<>();
    after.forEach(
        (path, text) -> {
          if (!text.equals(before.get(path))) {
            changed.add(path);
          }
        });
    return changed;
  }
}
