package org.rolebook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rolebook.publish.Sites.LONG_AGO;
import static org.rolebook.publish.Sites.NEW;
import static org.rolebook.publish.Sites.OLD;
import static org.rolebook.publish.Sites.file;
import static org.rolebook.publish.Sites.publish;
import static org.rolebook.publish.Sites.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.render.RenderedFile;

class PublisherTest {

  private final Path folder;
  private final Path output;

  PublisherTest(@TempDir Path folder) {
    this.folder = folder;
    output = folder.resolve("目标 folder/handbook");
  }

  @Test
  void firstPublicationCreatesTheOutputWithExactlyTheAddedFiles() throws IOException {
    PublishResult result = publish(output, OLD);

    assertThat(result).isEqualTo(result(tally(4, 0, 0), tally(3, 0, 0), 8 + 12 + 8 + 5));
    assertThat(tree(output)).isEqualTo(OLD);
    assertThat(Sites.leftovers(output)).isEmpty();
  }

  @Test
  void publishingTheSameAgainLeavesIdentityAndTimeOfEachFile() throws IOException {
    publish(output, OLD);
    for (String path : OLD.keySet()) {
      Files.setLastModifiedTime(output.resolve(path), LONG_AGO);
    }
    Map<String, String> before = Sites.identities(output);

    PublishResult result = publish(output, OLD);

    assertThat(result).isEqualTo(result(tally(0, 4, 0), tally(0, 3, 0), 33));
    assertThat(Sites.identities(output)).isEqualTo(before);
  }

  @Test
  void aFileMadeWhileItIsWrittenIsPublishedLikeAnyOther() throws IOException {
    RenderedFile streamed =
        new RenderedFile("data/all.json", out -> out.write("[1]\n".getBytes(UTF_8)));
    publishAll(output, streamed);
    Files.setLastModifiedTime(output.resolve("data/all.json"), LONG_AGO);
    PublishResult again = publishAll(output, streamed);
    PublishResult held =
        publishAll(output, new RenderedFile("data/all.json", "[1]\n".getBytes(UTF_8)));
    PublishResult other =
        publishAll(output, new RenderedFile("data/all.json", out -> out.write('2')));

    assertThat(again).isEqualTo(result(tally(0, 1, 0), tally(0, 0, 0), 4));
    assertThat(held).isEqualTo(again);
    assertThat(other).isEqualTo(result(tally(1, 0, 0), tally(0, 0, 0), 1));
    assertThat(tree(output)).isEqualTo(Map.of("data/all.json", "2"));
  }

  private static PublishResult result(Tally files, Tally pages, int bytes) {
    return new PublishResult(files, pages, bytes, List.of());
  }

  private static Tally tally(int written, int unchanged, int removed) {
    return new Tally(written, unchanged, removed);
  }

  private static PublishResult publishAll(Path output, RenderedFile file) {
    try (Publication publication = new Publisher(output).begin()) {
      publication.add(file);
      return publication.commit();
    }
  }

  @Test
  void changedFilesAreWrittenAndStaleOnesPrunedWithTheirFolders() throws IOException {
    publish(output, OLD);
    Files.setLastModifiedTime(output.resolve("assets/site.css"), LONG_AGO);

    PublishResult result = publish(output, NEW);

    assertThat(result).isEqualTo(result(tally(3, 1, 1), tally(3, 0, 1), 8 + 12 + 5 + 8));
    assertThat(tree(output)).isEqualTo(NEW);
    assertThat(Files.exists(output.resolve("positions/gone"))).isFalse();
    assertThat(Files.getLastModifiedTime(output.resolve("assets/site.css"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isGreaterThan(LONG_AGO);
  }

  @Test
  void foreignFilesAndEmptyFoldersStayUntouched() throws IOException {
    Sites.write(output.resolve("CNAME"), "example.org");
    publish(output, OLD);
    Sites.write(output.resolve(".git/refs/head"), "1");
    Files.createDirectories(output.resolve("positions/gone/uploads"));
    Files.setLastModifiedTime(output.resolve("CNAME"), LONG_AGO);
    String identity = Sites.identities(output).get("CNAME");

    PublishResult result = publish(output, NEW);

    Map<String, String> expected = new HashMap<>(NEW);
    expected.putAll(
        Map.of("CNAME", "example.org", ".git/refs/head", "1", "positions/gone/uploads", "/"));
    assertThat(tree(output)).isEqualTo(expected);
    assertThat(Sites.identities(output)).containsEntry("CNAME", identity);
    assertThat(result.kept()).isEmpty();
  }

  @Test
  void aStaleFileThatSomebodyChangedIsKeptAndToldOnce() throws IOException {
    publish(output, OLD);
    Sites.write(output.resolve("positions/gone/page.html"), "by hand");

    PublishResult result = publish(output, NEW);
    PublishResult again = publish(output, NEW);

    assertThat(result.kept()).containsExactly("positions/gone/page.html");
    assertThat(result.files().removed()).isZero();
    assertThat(again.kept()).isEmpty();
    assertThat(tree(output)).containsEntry("positions/gone/page.html", "by hand").hasSize(5);
  }

  @Test
  void aPublishedFileThatSomebodyChangedIsWrittenAgain() throws IOException {
    publish(output, OLD);
    Sites.write(output.resolve("index.html"), "OLD HOME");

    assertThat(publish(output, OLD).files().written()).isEqualTo(1);
    assertThat(tree(output)).isEqualTo(OLD);
  }

  @Test
  void aForeignFileWithAPublishedPathIsReplacedEvenIfItsTimeIsInTheFuture() throws IOException {
    Path page = Sites.write(output.resolve("index.html"), "foreign");
    Files.setLastModifiedTime(page, FileTime.fromMillis(4_000_000_000_000L));

    publish(output, OLD);

    assertThat(tree(output)).isEqualTo(OLD);
  }

  @Test
  void withoutAReadableManifestNothingIsDeleted() throws IOException {
    publish(output, OLD);
    Sites.write(output.resolve(Manifest.NAME), "broken");

    PublishResult result = publish(output, NEW);

    assertThat(result).isEqualTo(result(tally(3, 1, 0), tally(3, 0, 0), 33));
    assertThat(tree(output)).containsAllEntriesOf(NEW).containsKey("positions/gone/page.html");
  }

  @Test
  void nothingIsVisibleBeforeCommitAndNothingStaysAfterAnAbort() throws IOException {
    publish(output, OLD);
    Map<String, String> before = Sites.identities(output);
    byte[] manifest = Files.readAllBytes(output.resolve(Manifest.NAME));

    try (Publication publication = new Publisher(output).begin()) {
      NEW.forEach((path, text) -> publication.add(file(path, text)));
      assertThat(Sites.identities(output)).isEqualTo(before);
    }

    assertThat(Sites.identities(output)).isEqualTo(before);
    assertThat(output.resolve(Manifest.NAME)).hasBinaryContent(manifest);
    assertThat(Sites.leftovers(output)).isEmpty();
  }

  @Test
  void abortingTheFirstPublicationLeavesNoOutput() throws IOException {
    try (Publication publication = new Publisher(output).begin()) {
      publication.add(file("index.html", "home"));
    }

    assertThat(output).doesNotExist();
    assertThat(Sites.leftovers(output)).isEmpty();
  }

  @Test
  void aFailureInTheMiddleLeavesTheOldTreeAndForbidsCommit() throws IOException {
    publish(output, OLD);
    Map<String, String> before = Sites.identities(output);

    try (Publication publication = new Publisher(output).begin()) {
      publication.add(file("index.html", "new home"));
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> publication.add(file("x".repeat(300), "name too long")))
          .matches(e -> e.kind() == PublishException.Kind.FAILED)
          .matches(e -> !e.arguments().get(1).isEmpty());
      assertThatIllegalStateException().isThrownBy(publication::commit);
      assertThatIllegalStateException().isThrownBy(() -> publication.add(file("a", "a")));
    }

    assertThat(Sites.identities(output)).isEqualTo(before);
    assertThat(Sites.leftovers(output)).isEmpty();
  }

  @Test
  void aCommittedPublicationTakesNoMoreFilesAndMayBeClosedTwice() throws IOException {
    Publication publication = new Publisher(output).begin();
    publication.add(file("index.html", "home"));
    publication.commit();

    assertThatIllegalStateException().isThrownBy(publication::commit);
    assertThatIllegalStateException().isThrownBy(() -> publication.add(file("a", "a")));
    publication.close();
    publication.close();
    assertThat(tree(output)).containsOnlyKeys("index.html");
  }

  @Test
  void badAndDoubledPathsAreFaults() {
    try (Publication publication = new Publisher(output).begin()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> publication.add(file("../evil", "x")))
          .withMessageContaining("../evil");
      assertThat(folder.resolve("evil")).doesNotExist();
    }
    try (Publication publication = new Publisher(output).begin()) {
      publication.add(file("a/b.html", "x"));
      assertThatIllegalArgumentException().isThrownBy(() -> publication.add(file("A/B.html", "y")));
    }
  }

  @Test
  void aFolderOfStaleFilesThatSomebodyDeletedIsPruned() throws IOException {
    publish(output, OLD);
    Files.delete(output.resolve("positions/gone/page.html"));

    assertThat(publish(output, NEW).files().removed()).isZero();
    assertThat(tree(output)).isEqualTo(NEW);
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    publish(output, Map.of("a", "file", "b/c", "in folder"));

    PublishResult result = publish(output, Map.of("a/c", "in folder", "b", "file"));

    assertThat(result.files().removed()).isEqualTo(2);
    assertThat(tree(output)).isEqualTo(Map.of("a/c", "in folder", "b", "file"));
  }

  @Test
  void aForeignFileInTheWayOfAFolderStopsThePublication() throws IOException {
    publish(output, OLD);
    Path foreign = Sites.write(output.resolve("units"), "foreign");

    assertObstructed(foreign);
    assertThat(tree(output)).containsAllEntriesOf(OLD).containsEntry("units", "foreign");
  }

  @Test
  void aForeignFolderInTheWayOfAFileStopsThePublication() throws IOException {
    publish(output, OLD);
    Path foreign = Sites.write(output.resolve("units/a b.html/note"), "foreign");
    assertObstructed(foreign);

    Files.delete(foreign);
    assertObstructed(output.resolve("units/a b.html"));
    assertThat(tree(output)).containsAllEntriesOf(OLD).containsEntry("units/a b.html", "/");
  }

  private void assertObstructed(Path place) {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(output, NEW))
        .matches(e -> e.kind() == PublishException.Kind.OBSTRUCTED)
        .matches(e -> Path.of(e.place()).equals(place), "place is " + place);
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws IOException {
    Path file = Sites.write(folder.resolve("file"), "x");

    for (Path path : List.of(file, file.resolve("below"))) {
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> publish(path, OLD))
          .matches(e -> e.kind() == PublishException.Kind.NOT_A_FOLDER)
          .matches(e -> e.key().equals("publish.not-a-folder"))
          .matches(e -> e.arguments().equals(List.of(path.toString(), "")));
    }
    assertThat(file).hasContent("x");
  }

  @Test
  void aSecondBuildOfTheSameOutputIsBusyUntilTheFirstEnds() {
    try (Publication first = new Publisher(output).begin()) {
      first.add(file("index.html", "home"));
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> new Publisher(output).begin())
          .matches(e -> e.kind() == PublishException.Kind.BUSY);
      assertThat(first.commit().files().written()).isEqualTo(1);
    }
    assertThat(publish(output, OLD).files().written()).isEqualTo(4);
  }

  @Test
  void fourThreadsAddFiveHundredFiles() throws Exception {
    List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try (Publication publication = new Publisher(output).begin()) {
      List<Callable<Boolean>> tasks = numbers.stream().map(n -> task(publication, n)).toList();
      for (Future<Boolean> done : pool.invokeAll(tasks)) {
        assertThat(done.get()).isTrue();
      }
      assertThat(publication.commit().files().written()).isEqualTo(500);
    } finally {
      pool.shutdown();
    }

    assertThat(tree(output)).hasSize(500).containsEntry("岗位/7/a/497.html", "page 497");
    assertThat(Manifest.read(output).hashes()).hasSize(500);
  }

  private static Callable<Boolean> task(Publication publication, int number) {
    return () -> {
      String path = "岗位/" + number % 10 + "/a/" + number + ".html";
      publication.add(file(path, "page " + number));
      return true;
    };
  }

  @Test
  void theManifestIsSortedAndEqualForEqualSites() throws IOException {
    publish(output, OLD);
    Path other = folder.resolve("other");
    publish(other, NEW);
    publish(other, OLD);

    String manifest = Files.readString(output.resolve(Manifest.NAME));
    assertThat(other.resolve(Manifest.NAME)).hasContent(manifest);
    assertThat(manifest.lines().skip(1).map(line -> line.substring(66)))
        .containsExactly(
            "assets/site.css", "index.html", "positions/gone/page.html", "positions/运营总监.html");
    assertThat(manifest).contains(Hashes.of(output.resolve("index.html")) + "  index.html\n");
  }

  @Test
  void permissionsOfFoldersStay() throws IOException {
    publish(output, OLD);
    assumeTrue(Files.getFileStore(output).supportsFileAttributeView("posix"));
    for (Path path : List.of(output, output.resolve("assets"))) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x---"));
    }

    publish(output, NEW);

    for (Path path : List.of(output, output.resolve("assets"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rwxr-x---");
    }
  }

  @Test
  void underAParentThatMayNotBeWrittenOnlyAnExistingOutputIsPublished() throws IOException {
    Path parent = Files.createDirectory(folder.resolve("parent"));
    Path existing = Files.createDirectory(parent.resolve("handbook"));
    Sites.write(existing.resolve("CNAME"), "foreign");
    assumeTrue(parent.toFile().setWritable(false) && !Files.isWritable(parent));
    try {
      publish(existing, OLD);
      publish(existing, NEW);
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> publish(parent.resolve("new"), OLD))
          .matches(e -> e.kind() == PublishException.Kind.DENIED);
    } finally {
      assertThat(parent.toFile().setWritable(true)).isTrue();
    }

    assertThat(tree(existing)).containsAllEntriesOf(NEW).hasSize(NEW.size() + 2);
    assertThat(tree(existing)).containsEntry("CNAME", "foreign").containsKey(".rolebook-lock");
    assertThat(publish(existing, NEW).files().unchanged()).isEqualTo(4);
  }
}
