package org.rolebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebook.publish.Sites.NEW;
import static org.rolebook.publish.Sites.OLD;
import static org.rolebook.publish.Sites.publish;
import static org.rolebook.publish.Sites.repair;
import static org.rolebook.publish.Sites.tree;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each state in which a run can die, built by hand, and each rename that can fail. */
class PublisherRecoveryTest {

  private static final String FOREIGN = "CNAME";

  private final Path folder;
  private final Path output;
  private final Workspace workspace;
  private final Map<String, String> wholeOld = withForeign(OLD);
  private final Map<String, String> wholeNew = withForeign(NEW);

  /** Publishes the old site and stages the new one. */
  PublisherRecoveryTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    output = folder.toRealPath().resolve("handbook");
    workspace = Workspace.of(output);
    publish(output, OLD);
    publish(workspace.staging(), NEW);
    Sites.write(output.resolve(FOREIGN), "foreign");
    Sites.write(workspace.staging().resolve(FOREIGN), "foreign");
  }

  private static Map<String, String> withForeign(Map<String, String> site) {
    Map<String, String> whole = new HashMap<>(site);
    whole.put(FOREIGN, "foreign");
    return Map.copyOf(whole);
  }

  private void assertRepairedTo(Map<String, String> whole) throws IOException {
    repair(output);

    assertThat(tree(output)).isEqualTo(whole);
    assertPublished(whole);
    assertThat(Sites.leftovers(output)).doesNotContain(".handbook.rolebook-staging").isEmpty();
    publish(output, NEW);
    assertThat(tree(output)).isEqualTo(wholeNew);
  }

  private void assertPublished(Map<String, String> whole) throws IOException {
    Map<String, String> site = new HashMap<>(whole);
    site.remove(FOREIGN);
    assertThat(Manifest.read(output).hashes().keySet()).isEqualTo(site.keySet());
  }

  @Test
  void diedWhileStaging() throws IOException {
    Files.delete(workspace.staging().resolve("index.html"));
    Files.delete(workspace.staging().resolve(Manifest.NAME));

    assertRepairedTo(wholeOld);
  }

  @Test
  void diedBeforeTheFirstRename() throws IOException {
    assertRepairedTo(wholeOld);
  }

  @Test
  void diedBetweenTheRenames() throws IOException {
    Files.move(output, workspace.backup());

    assertRepairedTo(wholeOld);
  }

  @Test
  void diedBetweenTheRenamesAndSomebodyMadeAnEmptyOutput() throws IOException {
    Files.move(output, workspace.backup());
    Files.createDirectory(output);

    assertRepairedTo(wholeOld);
  }

  @Test
  void diedBetweenTheRenamesAndSomebodyMadeAnotherOutput() throws IOException {
    Files.move(output, workspace.backup());
    Sites.write(output.resolve("other"), "other");

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> repair(output))
        .matches(e -> e.kind() == PublishException.Kind.OBSTRUCTED)
        .matches(e -> Path.of(e.place()).equals(output));
    assertThat(tree(workspace.backup())).isEqualTo(wholeOld);
    assertThat(tree(output)).containsOnlyKeys("other");
    Trees.delete(output);
    assertRepairedTo(wholeOld);
  }

  @Test
  void diedAfterTheSecondRename() throws IOException {
    Files.move(output, workspace.backup());
    Files.move(workspace.staging(), output);

    assertRepairedTo(wholeNew);
  }

  @Test
  void diedBeforeDeletingTheOldTree() throws IOException {
    Files.move(output, workspace.discard());
    Files.move(workspace.staging(), output);

    assertRepairedTo(wholeNew);
  }

  @Test
  void diedWhileDeletingTheOldTree() throws IOException {
    Files.move(output, workspace.discard());
    Files.move(workspace.staging(), output);
    Files.delete(workspace.discard().resolve("index.html"));
    Files.delete(workspace.discard().resolve(FOREIGN));

    assertRepairedTo(wholeNew);
  }

  @Test
  void diedWithTheOldTreeHalfDeletedAndSomebodyDeletedTheOutput() throws IOException {
    Files.move(output, workspace.discard());
    Trees.delete(workspace.staging());
    Files.delete(workspace.discard().resolve("index.html"));

    repair(output);

    assertThat(tree(output)).isEqualTo(Map.of(FOREIGN, "foreign"));
  }

  @Test
  void theManifestOfTheOldTreeIsDeletedLast() throws IOException {
    Files.move(output, workspace.discard());
    Files.move(workspace.staging(), output);
    Path manifest = workspace.discard().resolve(Manifest.NAME);

    new Retirement(workspace)
        .visitFile(manifest, Files.readAttributes(manifest, BasicFileAttributes.class));

    assertThat(manifest).exists();
    assertRepairedTo(wholeNew);
  }

  @Test
  void diedBeforeMovingFilesInPlace() throws IOException {
    Files.move(workspace.staging(), workspace.ready());
    String untouched = Sites.identities(output).get("assets/site.css");

    assertRepairedTo(wholeNew);
    assertThat(Sites.identities(output)).containsEntry("assets/site.css", untouched);
  }

  @Test
  void diedWhileMovingFilesInPlace() throws IOException {
    Files.move(workspace.staging(), workspace.ready());
    Files.delete(output.resolve("positions/gone/page.html"));
    Path moved = workspace.ready().resolve("units/a b.html");
    Files.createDirectories(output.resolve("units"));
    Files.move(moved, output.resolve("units/a b.html"));

    assertRepairedTo(wholeNew);
  }

  @Test
  void diedAfterMovingFilesInPlace() throws IOException {
    Files.delete(workspace.staging().resolve(Manifest.NAME));
    Files.move(workspace.staging(), workspace.ready());
    Sites.write(workspace.ready().resolve("index.html"), "must not be placed any more");

    assertRepairedTo(wholeOld);
  }

  @Test
  void anOutputThatCannotBeRenamedIsUpdatedInPlace() throws IOException {
    Trees.delete(workspace.staging());
    Sites.write(output.resolve("positions/gone/by hand"), "foreign");
    Files.setLastModifiedTime(output.resolve("assets/site.css"), Sites.LONG_AGO);
    Object key = Files.getAttribute(output, "unix:ino");
    String untouched = Sites.identities(output).get("assets/site.css");

    PublishResult result = publish(new Publisher(output, failingAt(1)), NEW);

    Map<String, String> expected = new HashMap<>(wholeNew);
    expected.put("positions/gone/by hand", "foreign");
    assertThat(tree(output)).isEqualTo(expected);
    assertThat(result.files().removed()).isEqualTo(1);
    assertPublished(wholeNew);
    assertThat(Files.getAttribute(output, "unix:ino")).isEqualTo(key);
    assertThat(Sites.identities(output)).containsEntry("assets/site.css", untouched);
    assertThat(Sites.leftovers(output)).isEmpty();
  }

  @Test
  void inPlaceAFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    Path other = folder.resolve("other");
    publish(other, Map.of("a", "file", "b/c", "in folder"));

    publish(new Publisher(other, failingAt(1)), Map.of("a/c", "in folder", "b", "file"));

    assertThat(tree(other)).isEqualTo(Map.of("a/c", "in folder", "b", "file"));
  }

  @Test
  void aFailureOfTheSecondRenameIsRolledBack() throws IOException {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(new Publisher(output, failingAt(2)), NEW))
        .matches(e -> e.kind() == PublishException.Kind.FAILED)
        .matches(e -> e.arguments().get(1).equals("refused"));

    assertThat(tree(output)).isEqualTo(wholeOld);
    assertThat(Sites.leftovers(output)).isEmpty();
  }

  @Test
  void aFailureOfTheRollBackIsMendedByTheNextRun() throws IOException {
    Mover broken = failingFrom(2);
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(new Publisher(output, broken), NEW));
    assertThat(output).doesNotExist();

    assertRepairedTo(wholeOld);
  }

  @Test
  void aFailureAfterTheSwapIsNoFailureOfThePublication() throws IOException {
    PublishResult result = publish(new Publisher(output, failingAt(3)), NEW);

    assertThat(result.files().written()).isEqualTo(3);
    assertThat(tree(output)).isEqualTo(wholeNew);
    assertThat(Sites.leftovers(output)).isNotEmpty();
    assertRepairedTo(wholeNew);
  }

  @Test
  void foreignFilesThatComeOrChangeJustBeforeTheSwapAreKept() throws IOException {
    Mover late =
        (from, to) -> {
          if (from.equals(output)) {
            Sites.write(output.resolve("late/upload.pdf"), "late");
            Files.delete(output.resolve(FOREIGN));
            Sites.write(output.resolve(FOREIGN), "changed");
          }
          Mover.ATOMIC.move(from, to);
        };
    Files.setLastModifiedTime(output.resolve(FOREIGN), Sites.LONG_AGO);

    publish(new Publisher(output, late), NEW);

    Map<String, String> expected = new HashMap<>(NEW);
    expected.putAll(Map.of(FOREIGN, "changed", "late/upload.pdf", "late"));
    assertThat(tree(output)).isEqualTo(expected);
    assertThat(Sites.leftovers(output)).isEmpty();
  }

  @Test
  void anOutputThatVanishesBeforeTheSwapIsReplaced() throws IOException {
    try (Publication publication = new Publisher(output).begin()) {
      publication.add(Sites.file("index.html", "old home"));
      Trees.delete(output);
      publication.commit();
    }

    assertThat(tree(output)).isEqualTo(Map.of("index.html", "old home"));
  }

  private static Mover failingAt(int call) {
    int[] calls = {0};
    return (from, to) -> {
      if (++calls[0] == call) {
        throw new FileSystemException(from.toString(), to.toString(), "refused");
      }
      Mover.ATOMIC.move(from, to);
    };
  }

  private static Mover failingFrom(int call) {
    int[] calls = {0};
    return (from, to) -> {
      if (++calls[0] >= call) {
        throw new FileSystemException(from.toString(), to.toString(), "refused");
      }
      Mover.ATOMIC.move(from, to);
    };
  }
}
