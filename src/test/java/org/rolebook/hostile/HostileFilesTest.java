package org.rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.build.BuildException;

/** Files, names and addresses that are too large, collide, or lead out of their folders. */
@Timeout(30)
final class HostileFilesTest {

  private static final String LONG = "x".repeat(10_000);

  @TempDir private Path folder;
  private HostileBuild build;

  @BeforeEach
  void begin() {
    build = new HostileBuild(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"big.yaml", "big.md", "handbook.yaml", "pages/big.md", "unit.en.yaml"})
  void aFileOfTenMegabytesIsNotRead(String name) throws BuildException {
    build.file("handbook.yaml", "title: 手册\nlanguages: [zh-CN, en]\n");
    build.file(name, "title: x\n".repeat(10 << 20 >> 3));
    assertThat(build.findings()).contains("limit.file-size " + name + " 1 MiB limits.fileSize");
  }

  @Test
  void lettersOfAMegabyteOnOneLineAreShown() throws BuildException {
    String line = "长x ".repeat((1 << 20) / 5 - 100);
    build.file("wide.yaml", "title: 宽\nresponsibilities: [a]\nsummary: " + line);
    build.file("pages/wide.md", "# 宽\n\n" + line);
    assertThat(build.site().get("wide.html")).contains(line.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "PRN", "aux", "nul", "com1", "Lpt9", "con.x", "a.", "a b"})
  void aNameThatWindowsReservesIsNoNameInTheSite(String name) throws BuildException {
    build.file(name + "/unit.yaml", "name: 部\n");
    build.file(name + "/" + name + ".yaml", "title: 员\nresponsibilities: [a]\n");
    build.file(name + "/assets/" + name + ".txt", "x");
    for (String path : build.site().keySet()) {
      for (String part : path.split("/", -1)) {
        assertThat(part.toLowerCase(Locale.ROOT))
            .doesNotMatch("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")
            .doesNotMatch(".*[. ]");
      }
    }
  }

  @Test
  void namesThatDifferInCaseOrUnicodeFormAloneCollide() throws IOException, BuildException {
    String composed = Normalizer.normalize("café", Normalizer.Form.NFC);
    String position = "title: 员\nresponsibilities: [a]\n";
    build.file("Clerk.yaml", position).file("clerk.md", "---\ntitle: 甲\n---\n");
    build.file(composed + ".yaml", position);
    build.file(Normalizer.normalize("café", Normalizer.Form.NFD) + ".yaml", position);
    try (var files = Files.list(build.content())) {
      assumeTrue(files.count() == 6, "this file system folds names");
    }
    assertThat(build.findings()).anyMatch(found -> found.startsWith("route-collision"));
    assertThat(build.findings()).anyMatch(found -> found.contains("caf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slug: ../../../out",
        "slug: /out",
        "slug: C:\\out",
        "slug: \"..\"",
        "slug: \"a/../../../out\"",
        "formerly: [../../../out]",
        "formerly: [/out]",
        "formerly: [\"..\\\\..\\\\out\"]"
      })
  void anAddressNeverLeadsOutOfTheSite(String line) throws IOException, BuildException {
    build.file("clerk.yaml", "title: 员\nresponsibilities: [a]\n" + line);
    if (build.findings().isEmpty()) {
      build.site();
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(String::valueOf).filter(f -> !f.startsWith(".")))
          .isSubsetOf("content", "site");
    }
    assertThat(Path.of("/out")).doesNotExist();
  }

  @Test
  void filesBesideTheContentAreNotPublished() throws IOException, BuildException {
    Files.writeString(folder.resolve("secret.txt"), "geheim");
    build.file(
        "handbook.yaml",
        """
        title: 手册
        brand: {logo: ../secret.txt, styles: [../secret.txt], scripts: [/etc/passwd]}
        redirects: {../secret.html: boss, /x.html: boss}
        """);
    build.file(
        "pages/p.md", "# 页\n\n[a](../../secret.txt) ![b](/etc/passwd) ![c](../../secret.txt)\n");
    build.findings();
    Map<String, String> site =
        build.findings().stream().anyMatch(found -> found.contains("error")) ? Map.of() : made();
    assertThat(site.values()).noneMatch(text -> text.contains("geheim"));
    assertThat(folder.resolve("secret.html")).doesNotExist();
  }

  private Map<String, String> made() throws BuildException {
    try {
      return build.site();
    } catch (AssertionError e) {
      return Map.of();
    }
  }

  @Test
  void symbolicLinksAreNotFollowedOutOfTheContent() throws IOException, BuildException {
    Path outside = Files.createDirectories(folder.resolve("outside/assets"));
    Files.writeString(outside.resolve("secret.txt"), "geheim");
    Files.writeString(folder.resolve("outside/secret.yaml"), "title: geheim\n");
    build.file("assets/open.txt", "open");
    Files.createSymbolicLink(build.content().resolve("linked"), folder.resolve("outside"));
    Files.createSymbolicLink(build.content().resolve("assets/more"), outside);
    Files.createSymbolicLink(
        build.content().resolve("assets/secret.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(build.content().resolve("loop"), build.content());
    Map<String, String> site = build.site();
    assertThat(site.keySet()).anyMatch(path -> path.endsWith("open.txt"));
    assertThat(site.toString()).doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"slug: ", "formerly: ", "reportsTo: ", "code: ", "grade: ", "tags: "})
  void aWordOfTenThousandLettersIsToldOrShown(String key) throws BuildException {
    build.file("clerk.yaml", "title: 员\nresponsibilities: [a]\n" + key + LONG);
    List<String> errors = build.findings();
    if (key.equals("slug: ") || key.equals("formerly: ")) {
      assertThat(errors).anyMatch(found -> found.contains("limits.idLength"));
    } else if (errors.isEmpty()) {
      assertThat(build.site()).containsKey("clerk.html");
    }
  }

  @Test
  void aNameThatNoFileSystemTakesIsTold() throws BuildException {
    build.file("clerk.yaml", "title: 员\nresponsibilities: [a]\nslug: " + "长".repeat(90));
    assertThat(build.findings())
        .anyMatch(found -> found.startsWith("limit.name-length clerk.yaml"));
  }

  @Test
  void foldersWithinFoldersWithoutEndAreToldOnce() throws BuildException {
    String path = "d/".repeat(200);
    build.file(path + "p.yaml", "title: 员\n");
    assertThat(build.findings())
        .anyMatch(
            found -> found.startsWith("limit.unit-depth") && found.contains("limits.unitDepth"))
        .hasSizeLessThan(10);
  }

  @Test
  void bytesThatAreNoTextAreTold() throws BuildException {
    byte[] broken = "title: 员x\n".getBytes(StandardCharsets.UTF_8);
    for (int[] bytes :
        new int[][] {{0xED, 0xA0, 0x80}, {0xC0, 0xAF}, {0xFF}, {0xF4, 0x90, 0x80, 0x80}}) {
      byte[] all = java.util.Arrays.copyOf(broken, broken.length + bytes.length);
      for (int i = 0; i < bytes.length; i++) {
        all[broken.length + i] = (byte) bytes[i];
      }
      build.bytes("broken.yaml", all).bytes("pages/broken.md", all);
      assertThat(build.findings())
          .anyMatch(found -> found.contains("broken.yaml"))
          .anyMatch(found -> found.contains("pages/broken.md"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\0", "\\x07", "\\uD800", "\\uDC00x", "\\x1B[31m", "\\uFFFE"})
  void charactersThatNoPageCanHoldAreToldOrReplaced(String escape) throws BuildException {
    build.file(
        "odd.yaml",
        "title: \"员" + escape + "\"\nresponsibilities: [\"a" + escape + "\"]\nslug: odd\n");
    if (build.findings().stream().noneMatch(found -> found.contains("odd.yaml"))) {
      String page = Objects.requireNonNull(build.site().get("odd.html"));
      assertThat(page).contains("员").doesNotContain("\u0000", "\u0007", "\u001B");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u2066", "\u200F"})
  void controlsOfDirectionAreShownAndTold(String control) throws BuildException {
    build.file("odd.yaml", "title: 员\nresponsibilities: [\"甲" + control + "乙\"]\n");
    assertThat(build.findings()).anyMatch(found -> found.startsWith("bidi-control"));
    assertThat(build.site().get("odd.html")).contains("甲" + control + "乙");
  }

  @Test
  void invisibleCharactersDoNotMakeANameAnother() throws BuildException {
    build.file("odd.yaml", "title: \"员\u200B工\uFEFF\"\nresponsibilities: [\"\u200B\u2060\"]\n");
    build.findings();
    assertThat(build.site()).containsKey("odd.html");
  }

  @Test
  void formulasInTablesForOfficesAreText() throws BuildException {
    build.file(
        "calc.yaml",
        """
        title: =1+1
        responsibilities: [a]
        kpis: ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\\t=1", "'=1"]
        """);
    String csv = Objects.requireNonNull(build.site().get("kpis.csv"));
    assertThat(csv)
        .contains("'=1+1,", "'=cmd|' /C calc'!A0", "'+1+1", "'-2+3", "'@SUM(1)")
        .doesNotContainPattern("(?:^|[,\n])\"?[=+@-]");
  }
}
