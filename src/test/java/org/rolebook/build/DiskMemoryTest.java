package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;

/** A build is left out only if it would give what is there. */
class DiskMemoryTest {

  private static final Instant PAST = Instant.parse("2024-05-01T00:00:00Z");

  private final Path folder;
  private final EditedHandbook handbook;
  private final Path page;
  private final Path cache;

  DiskMemoryTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.handbook = new EditedHandbook(folder, 7, PAST);
    this.page = folder.resolve("out/org/p0.html");
    this.cache = folder.resolve(".out.rolebook-cache");
  }

  @BeforeEach
  void buildOnce() throws BuildException {
    assertThat(written(build())).isGreaterThan(100);
    assertThat(cache).isRegularFile();
  }

  private BuildResult build() throws BuildException {
    return build(handbook.request());
  }

  private static BuildResult build(BuildRequest request) throws BuildException {
    return new Engine().remembering(true).build(request);
  }

  private static int written(BuildResult result) {
    return Objects.requireNonNull(result.published()).files().written();
  }

  /** A build that is run tells another key, or writes. */
  private boolean runs(BuildRequest request) throws Exception {
    byte[] told = Files.readAllBytes(cache);
    BuildResult result = build(request);
    assertThat(result.failed()).isFalse();
    return !Arrays.equals(told, Files.readAllBytes(cache)) || written(result) > 0;
  }

  private boolean runs() throws Exception {
    return runs(handbook.request());
  }

  @Test
  void theSameBuildIsLeftOutAndTellsTheSame() throws Exception {
    BuildResult run = new Engine().build(handbook.request());
    BuildResult same = build();
    assertThat(runs()).isFalse();
    assertThat(same.report().diagnostics()).isEqualTo(run.report().diagnostics()).isNotEmpty();
    assertThat(same.report().texts()).isEqualTo(run.report().texts());
    assertThat(same.report().filesChecked()).isEqualTo(run.report().filesChecked());
    assertThat(same.published()).isEqualTo(run.published());
    assertThat(same.summary()).isEqualTo(run.summary());
  }

  @Test
  void filesThatAreOnlyNewerAreTheSame() throws Exception {
    Files.setLastModifiedTime(handbook.content().resolve("org/p0.yaml"), FileTime.from(PAST));
    assertThat(runs()).isFalse();
  }

  @Test
  void whateverIsReadMakesAnotherBuild() throws Exception {
    handbook.write("org/p0.yaml", "title: 职位0\n");
    assertThat(runs()).isTrue();
    handbook.write("org/assets/note.txt", "other\n");
    assertThat(runs()).isTrue();
    handbook.write("lint-baseline.yaml", "accepted: []\n");
    assertThat(runs()).isTrue();
    Files.writeString(folder.resolve("templates/not-found.ftlh"), "<p>own</p>\n");
    assertThat(runs()).isTrue();
    Files.delete(handbook.content().resolve("pages/rules.md"));
    assertThat(runs()).isTrue();
    assertThat(runs()).isFalse();
  }

  @Test
  void anotherRequestIsAnotherBuild() throws Exception {
    BuildRequest usual = handbook.request();
    assertThat(runs(usual.on(LocalDate.of(2030, 1, 1)))).isTrue();
    assertThat(
            runs(
                new BuildRequest(
                    usual.content(),
                    usual.output(),
                    null,
                    null,
                    "zh-CN",
                    Severity.ERROR,
                    "other",
                    usual.today())))
        .isTrue();
  }

  @Test
  void aSiteThatSomebodyChangedIsMendedAsEver() throws Exception {
    String whole = Files.readString(page);
    Files.writeString(page, whole + " ");
    assertThat(runs()).isTrue();
    assertThat(Files.readString(page)).isEqualTo(whole);
    Files.delete(page);
    assertThat(runs()).isTrue();
    assertThat(Files.readString(page)).isEqualTo(whole);
    Path manifest = folder.resolve("out/.rolebook-manifest");
    Files.delete(manifest);
    build();
    assertThat(manifest).isRegularFile();
  }

  @Test
  void aDamagedFileIsNotTrusted() throws Exception {
    byte[] good = Files.readAllBytes(cache);
    List<Diagnostic> findings = build().report().diagnostics();
    Random random = new Random(3);
    for (int i = 0; i < 12; i++) {
      byte[] bad = Arrays.copyOf(good, i % 3 == 0 ? random.nextInt(good.length) : good.length);
      if (bad.length == good.length) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(cache, bad);
      BuildResult result = build();
      assertThat(written(result)).isZero();
      assertThat(result.report().diagnostics()).isEqualTo(findings);
      assertThat(Files.readAllBytes(cache)).isEqualTo(good);
    }
  }

  @Test
  void theFileMayBeDeletedOrBeAFolder() throws Exception {
    Files.delete(cache);
    assertThat(written(build())).isZero();
    assertThat(cache).isRegularFile();
    Files.delete(cache);
    Files.createDirectories(cache.resolve("in the way"));
    assertThat(written(build())).isZero();
  }

  @Test
  void aBuildThatFailsLeavesTheSiteAndWhatIsKnownOfIt() throws Exception {
    byte[] told = Files.readAllBytes(cache);
    handbook.write("org/p0.yaml", "title: [\n");
    assertThat(build().failed()).isTrue();
    assertThat(Files.readAllBytes(cache)).isEqualTo(told);
    assertThat(build().failed()).isTrue();
  }

  @Test
  void twoBuildsAtOnceLeaveAWholeSiteThatIsNotMistaken() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 5; i++) {
      handbook.write("org/p0.yaml", "title: 职位 " + i + "\n");
      Callable<Boolean> build = this::attempt;
      List<Future<Boolean>> both = threads.invokeAll(List.of(build, build));
      assertThat(both.get(0).get() || both.get(1).get()).isTrue();
      build();
      assertThat(Files.readString(page)).contains("职位 " + i);
      assertThat(runs()).isFalse();
    }
    threads.shutdownNow();
  }

  /** False where the other build has the output. */
  private boolean attempt() {
    try {
      build();
      return true;
    } catch (BuildException e) {
      return false;
    }
  }

  @Test
  void nothingOfItIsInTheSite() throws Exception {
    try (var files = Files.walk(folder.resolve("out"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .noneMatch(name -> name.contains("cache"));
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder(
              "content",
              "templates",
              "out",
              ".out.rolebook-cache",
              ".out.rolebook-lock",
              ".out.rolebook-pages");
    }
  }
}
