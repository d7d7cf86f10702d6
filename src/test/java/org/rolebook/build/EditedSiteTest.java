package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Diagnostic;

/** A build over the site of an earlier one makes what a clean build makes, with less work. */
class EditedSiteTest {

  private static final Instant PAST = Instant.parse("2024-05-01T00:00:00Z");

  private final Path folder;
  private final EditedHandbook handbook;
  private int rendered;

  EditedSiteTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.handbook = new EditedHandbook(folder, 20_261_123, PAST);
  }

  private record Outcome(Map<String, String> files, List<Diagnostic> findings) {}

  private Outcome edited() throws Exception {
    return outcome(remembering().build(handbook.request()), folder.resolve("out"));
  }

  private Engine remembering() {
    return new Engine(Progress.NONE, new DiskMemory(made -> rendered = made), false);
  }

  private Outcome clean() throws Exception {
    Path out = folder.resolve("clean");
    delete(out);
    BuildRequest wanted = handbook.request();
    BuildRequest request =
        new BuildRequest(
            wanted.content(),
            out,
            wanted.templates(),
            wanted.audience(),
            wanted.lang(),
            wanted.failOn(),
            wanted.contentName(),
            wanted.today());
    return outcome(new Engine().build(request), out);
  }

  private static Outcome outcome(BuildResult result, Path out) throws IOException {
    boolean made = result.published() != null;
    return new Outcome(made ? files(out) : Map.of(), result.report().diagnostics());
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(
            out.relativize(file).toString().replace('\\', '/'),
            new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static void delete(Path out) throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> all = Files.walk(out)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** All 500 edits take some minutes; the ordinary run tries fewer. */
  @Test
  void afterEachOfManyEditsItMakesWhatACleanBuildMakes() throws Exception {
    int edits = Integer.getInteger("rolebook.edits", 16);
    int spared = 0;
    for (int i = 0; i < edits; i++) {
      Outcome made = edited();
      assertThat(made).as("edit %d", i).isEqualTo(clean());
      spared += made.files().isEmpty() || rendered > 20 ? 0 : 1;
      if (i % 4 == 3) {
        handbook.edit();
      } else {
        handbook.reword();
      }
    }
    assertThat(spared).isGreaterThan(edits / 3);
  }

  @Test
  void whatDidNotChangeIsNotMadeAgain() throws Exception {
    edited();
    assertThat(rendered).isGreaterThan(100);
    edited();
    assertThat(rendered).isZero();
    append("org/p0.yaml", "# a remark\n");
    assertThat(edited()).isEqualTo(clean());
    assertThat(rendered).isZero();
  }

  @Test
  void aChangedTextIsMadeOnThePagesThatShowIt() throws Exception {
    Map<String, String> before = edited().files();
    append("org/sales/p1.yaml", "body: 只在这里\n");
    assertThat(changed(before, edited().files()))
        .containsExactly(
            ".rolebook-manifest",
            "en/org/print.html",
            "en/org/sales/p1.html",
            "en/search/index.js",
            "en/search/texts-0.js",
            "handbook.json",
            "org/print.html",
            "org/sales/p1.html",
            "search/index.js",
            "search/texts-0.js");
    assertThat(rendered).isEqualTo(4);
  }

  @Test
  void findingsMoveWithTheirLines() throws Exception {
    String file = "org/sales/p1.yaml";
    append(file, "summary: 财务部的的负责人\n");
    assertThat(edited().findings()).anyMatch(found -> found.span().file().equals(file));
    append(file, "body: 在后面\n");
    assertThat(edited()).isEqualTo(clean());
    handbook.write(file, "# 在前面\n" + Files.readString(content(file)));
    assertThat(edited()).isEqualTo(clean());
    assertThat(rendered).isZero();
  }

  private Path content(String file) {
    return handbook.content().resolve(file);
  }

  @Test
  void aTranslationThatChangesWithAnotherPositionIsNoticed() throws Exception {
    handbook.write("org/office/p3.en.yaml", "title: Clerk\n");
    edited();
    append("org/sales/p1.yaml", "body: 只在这里\n");
    handbook.write("org/office/p3.en.yaml", "title: Bookkeeper\n");
    Outcome after = edited();
    assertThat(after).isEqualTo(clean());
    assertThat(after.files().get("en/org/office/p3.html")).contains("Bookkeeper");
  }

  @Test
  void aChangedTitleIsMadeOnThePagesThatNameIt() throws Exception {
    Map<String, String> before = edited().files();
    Path file = handbook.content().resolve("org/sales/p1.yaml");
    handbook.write(
        "org/sales/p1.yaml", Files.readString(file).replace("title: 职位1\n", "title: 另一职位\n"));
    List<String> pages =
        changed(before, edited().files()).stream().filter(p -> p.endsWith(".html")).toList();
    assertThat(pages).contains("org/sales/index.html");
    assertThat(rendered).isEqualTo(pages.size()).isLessThan(before.size());
  }

  @Test
  void whereItsFileIsDamagedEverythingIsMade() throws Exception {
    edited();
    Path told = folder.resolve(".out.rolebook-pages");
    byte[] bytes = Files.readAllBytes(told);
    for (int at : new int[] {3, bytes.length / 8, bytes.length - 50, bytes.length - 5}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(told, damaged);
      append("org/p0.yaml", "# " + at + "\n");
      assertThat(edited()).as("byte %d", at).isEqualTo(clean());
      boolean trusted = at == bytes.length / 8; // what can be found of one page: made anew
      assertThat(rendered == 0).as("byte %d", at).isEqualTo(trusted);
      bytes = Files.readAllBytes(told);
    }
    Files.write(told, Arrays.copyOf(bytes, bytes.length - 9));
    append("org/p0.yaml", "# cut\n");
    edited();
    assertThat(rendered).isGreaterThan(100);
    Files.delete(told);
    append("org/p0.yaml", "# gone\n");
    assertThat(edited()).isEqualTo(clean());
    assertThat(rendered).isGreaterThan(100);
  }

  @Test
  void anotherDutyIsCountedOnThePagesOfItsNamesakes() throws Exception {
    handbook.write("shop/unit.yaml", "name: 分店\n");
    handbook.write("shop/twin.yaml", "title: 双胞胎\nresponsibilities: [开门]\n");
    handbook.write("org/sales/twin.yaml", "title: 双胞胎\nresponsibilities: [迎客]\n");
    Map<String, String> before = edited().files();
    handbook.write("org/sales/twin.yaml", "title: 双胞胎\nresponsibilities: [迎客, 送客]\n");
    Outcome after = edited();
    assertThat(after).isEqualTo(clean());
    assertThat(changed(before, after.files())).contains("shop/twin.html");
  }

  @Test
  void whatSomebodyChangedInTheOutputIsMadeAnew() throws Exception {
    edited();
    Files.writeString(folder.resolve("out/org/p0.html"), "changed");
    append("org/sales/p1.yaml", "body: 只在这里\n");
    assertThat(edited()).isEqualTo(clean());
    assertThat(rendered).isGreaterThan(100);
  }

  @Test
  void anotherAudienceTakesNothingOver() throws Exception {
    edited();
    append("org/sales/p1.yaml", "body: 只在这里\n");
    BuildRequest wanted = handbook.request();
    remembering()
        .build(
            new BuildRequest(
                wanted.content(),
                wanted.output(),
                wanted.templates(),
                "hr",
                wanted.lang(),
                wanted.failOn(),
                wanted.contentName(),
                wanted.today()));
    assertThat(rendered).isGreaterThan(100);
    assertThat(edited()).isEqualTo(clean());
  }

  private void append(String path, String more) throws IOException {
    handbook.write(path, Files.readString(handbook.content().resolve(path)) + more);
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
