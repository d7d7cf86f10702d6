package org.rolebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rolebook.publish.Sites.NEW;
import static org.rolebook.publish.Sites.OLD;
import static org.rolebook.publish.Sites.publish;
import static org.rolebook.publish.Sites.repair;
import static org.rolebook.publish.Sites.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherLinksTest {

  private final Path folder;
  private final Path output;
  private final Path outside;

  PublisherLinksTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    output = folder.resolve("handbook");
    outside = Files.createDirectory(folder.resolve("outside"));
    Sites.write(outside.resolve("secret.html"), "outside");
    assumeTrue(canLink());
  }

  private boolean canLink() {
    try {
      return Files.isSymbolicLink(
          Files.createSymbolicLink(folder.resolve("probe"), Path.of("nowhere")));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Test
  void aLinkToTheOutputStaysAndItsTargetIsPublished() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("site"), Path.of("data/v1"));

    publish(link, OLD);
    PublishResult result = publish(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(tree(folder.resolve("data/v1"))).isEqualTo(NEW);
    assertThat(result.files().unchanged()).isEqualTo(1);
  }

  @Test
  void aLinkedOutputIsRepairedToo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("site"), Path.of("data/../data/v1"));
    publish(link, OLD);
    Path target = folder.toRealPath().resolve("data/v1");
    Files.move(target, Workspace.of(target).backup());

    repair(link);

    assertThat(tree(target)).isEqualTo(OLD);
  }

  @Test
  void anEndlessLinkIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(link, OLD))
        .matches(e -> e.kind() == PublishException.Kind.NOT_A_FOLDER);
  }

  @Test
  void linksInsideTheOutputAreCarriedOverAndNotEntered() throws IOException {
    publish(output, OLD);
    Files.createSymbolicLink(output.resolve("extra"), outside);
    Files.createSymbolicLink(output.resolve("dangling"), Path.of("nowhere"));

    publish(output, NEW);

    assertThat(tree(output))
        .containsAllEntriesOf(NEW)
        .containsEntry("extra", "-> " + outside)
        .containsEntry("dangling", "-> nowhere")
        .hasSize(NEW.size() + 2);
    assertThat(tree(outside)).isEqualTo(Map.of("secret.html", "outside"));
  }

  @Test
  void aLinkInTheWayOfAFolderIsNeverWrittenThrough() throws IOException {
    publish(output, OLD);
    Path link = Files.createSymbolicLink(output.toRealPath().resolve("units"), outside);

    for (Mover mover : new Mover[] {Mover.ATOMIC, PublisherLinksTest::refuse}) {
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> publish(new Publisher(output, mover), NEW))
          .matches(e -> e.kind() == PublishException.Kind.OBSTRUCTED)
          .matches(e -> Path.of(e.place()).equals(link));
    }
    assertThat(tree(outside)).isEqualTo(Map.of("secret.html", "outside"));
    assertThat(tree(output)).containsAllEntriesOf(OLD);
  }

  @Test
  void aLinkInThePlaceOfAFileIsReplacedAndItsTargetStays() throws IOException {
    for (Mover mover : new Mover[] {Mover.ATOMIC, PublisherLinksTest::refuse}) {
      publish(output, OLD);
      Files.delete(output.resolve("index.html"));
      Files.createSymbolicLink(output.resolve("index.html"), outside.resolve("secret.html"));

      publish(new Publisher(output, mover), NEW);

      assertThat(tree(output)).isEqualTo(NEW);
      assertThat(tree(outside)).isEqualTo(Map.of("secret.html", "outside"));
    }
  }

  @Test
  void aLinkToEqualBytesIsReplacedByAFile() throws IOException {
    publish(output, OLD);
    Path page = output.resolve("index.html");
    Path moved = Files.move(page, outside.resolve("index.html"));
    Files.createSymbolicLink(page, moved);

    assertThat(publish(output, OLD).files().written()).isEqualTo(1);
    assertThat(tree(output)).isEqualTo(OLD);
  }

  @Test
  void pruningNeverReachesThroughALink() throws IOException {
    for (Mover mover : new Mover[] {Mover.ATOMIC, PublisherLinksTest::refuse}) {
      publish(output, OLD);
      Path moved = folder.resolve("moved " + mover.hashCode());
      Files.move(output.resolve("positions/gone"), moved);
      Files.createSymbolicLink(output.resolve("positions/gone"), moved);

      publish(new Publisher(output, mover), NEW);

      assertThat(tree(moved)).isEqualTo(Map.of("page.html", "old page"));
      Files.delete(output.resolve("positions/gone"));
    }
  }

  @Test
  void linkedStagingFoldersAreRemovedButNotWhatTheyPointTo() throws IOException {
    publish(output, OLD);
    Workspace workspace = Workspace.of(output);
    Files.createSymbolicLink(workspace.staging(), outside);
    Files.createSymbolicLink(workspace.ready(), outside);

    publish(output, NEW);

    assertThat(tree(output)).isEqualTo(NEW);
    assertThat(tree(outside)).isEqualTo(Map.of("secret.html", "outside"));
  }

  private static void refuse(Path from, Path to) throws IOException {
    throw new IOException("refused " + from + " " + to);
  }
}
