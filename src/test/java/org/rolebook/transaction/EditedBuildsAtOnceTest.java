package org.rolebook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;
import org.rolebook.incremental.KnownSite;
import org.rolebook.incremental.SiteFile;
import org.rolebook.incremental.StoredSite;
import org.rolebook.publish.PublishedSite;
import org.rolebook.workload.Workload;

/** Two processes that build after an edit over the same site at the same time. */
class EditedBuildsAtOnceTest {

  private static final int POSITIONS = 20;

  private final Path folder;
  private final Path output;
  private final List<Path> contents;

  EditedBuildsAtOnceTest(@TempDir Path folder) {
    this.folder = folder;
    this.output = folder.resolve("public/handbook");
    this.contents = List.of(folder.resolve("one"), folder.resolve("two"));
  }

  @Test
  void theSiteIsWholeAndWhatIsRememberedOfItIsRightOrNotBelieved() throws Exception {
    for (Path content : contents) {
      Workload.of(POSITIONS).write(content);
    }
    build(contents.get(0), output);
    int rounds = Rounds.orUsual(6);
    int believed = 0;
    try (Worker one = new Worker(true, true);
        Worker two = new Worker(true, true)) {
      for (int round = 0; round < rounds; round++) {
        edit(contents.get(0), "p00000" + round % 10 + ".md", round);
        edit(contents.get(1), "p00001" + round % 10 + ".md", round);
        one.begin(contents.get(0), output);
        two.begin(contents.get(1), output);
        String first = one.answer();
        String second = two.answer();
        String when = "round " + round + ": " + first + ", " + second;
        assertThat(List.of(String.valueOf(first), String.valueOf(second)))
            .as(when)
            .isSubsetOf("ok", "publish.busy")
            .contains("ok");
        believed += judge(when) ? 1 : 0;
      }
    }
    assertThat(believed).isPositive();
  }

  /** Adds a sentence to a position. */
  private static void edit(Path content, String name, int round) throws IOException {
    try (Stream<Path> all = Files.walk(content)) {
      Path file = all.filter(each -> each.endsWith(name)).findFirst().orElseThrow();
      Files.writeString(file, "\n第 " + round + " 次补充。\n", StandardOpenOption.APPEND);
    }
  }

  private static void build(Path content, Path to) throws BuildException {
    new Engine().remembering(true).build(request(content, to));
  }

  private static BuildRequest request(Path content, Path to) {
    return new BuildRequest(
        content, to, null, null, "en", Severity.ERROR, "content", Generations.DAY);
  }

  /** Whether what is remembered is of the site that stands there; then it has to be right. */
  private boolean judge(String when) throws Exception {
    SortedMap<String, String> site = Tree.of(output);
    for (Path content : contents) {
      Path clean = folder.resolve("clean/handbook");
      Tree.delete(folder.resolve("clean"));
      build(content, clean);
      if (Tree.of(clean).equals(site)) {
        return isBelieved(clean, when);
      }
    }
    throw new AssertionError(when + ": the site of neither");
  }

  private boolean isBelieved(Path clean, String when) throws IOException {
    try (Stream<Path> beside = Files.list(output.resolveSibling("."))) {
      assertThat(beside.map(path -> path.getFileName() + ""))
          .as(when)
          .isSubsetOf(
              "handbook",
              ".handbook.rolebook-lock",
              ".handbook.rolebook-cache",
              ".handbook.rolebook-pages");
    }
    KnownSite told = told(output);
    PublishedSite present = PublishedSite.in(output);
    if (told == null || present == null || !told.output().equals(present.digest())) {
      return false;
    }
    KnownSite right = told(clean);
    assertThat(right).isNotNull();
    assertThat(told.files()).as(when).isEqualTo(right.files());
    assertThat(told.elements()).as(when).isEqualTo(right.elements());
    assertThat(told.pages()).as(when).isEqualTo(right.pages());
    assertThat(told.beginnings()).as(when).isEqualTo(right.beginnings());
    assertThat(new HashSet<>(told.findings())).as(when).isEqualTo(new HashSet<>(right.findings()));
    return true;
  }

  private static @Nullable KnownSite told(Path output) {
    SiteFile file = SiteFile.of(output);
    try (StoredSite stored = file == null ? null : file.open()) {
      return stored == null ? null : stored.site();
    }
  }
}
