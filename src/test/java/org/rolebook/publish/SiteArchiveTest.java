package org.rolebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.render.RenderedFile;

/** A packed site is what was published, the same bytes each time. */
class SiteArchiveTest {

  @TempDir Path folder;

  @Test
  void theArchiveHoldsWhatWasPublishedAndNothingElse() throws IOException {
    Path site = publish("site", "首页");
    Files.writeString(site.resolve("notes.txt"), "somebody's own");
    Path archive = folder.resolve("out").resolve("handbook.zip");
    assertThat(SiteArchive.write(site, archive)).isEqualTo(2);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(Collections.list(zip.entries()))
          .extracting(ZipEntry::getName)
          .containsExactly("index.html", "运营部/index.html");
      byte[] page = zip.getInputStream(zip.getEntry("index.html")).readAllBytes();
      assertThat(new String(page, StandardCharsets.UTF_8)).isEqualTo("首页");
    }
  }

  @Test
  void equalSitesMakeEqualArchivesWhateverTheDatesOfTheirFiles() throws IOException {
    Path one = publish("one", "首页");
    Path two = publish("two", "首页");
    Files.setLastModifiedTime(two.resolve("index.html"), FileTime.fromMillis(1_000_000_000_000L));
    SiteArchive.write(one, folder.resolve("one.zip"));
    SiteArchive.write(two, folder.resolve("two.zip"));
    assertThat(folder.resolve("one.zip")).hasSameBinaryContentAs(folder.resolve("two.zip"));
  }

  @Test
  void anArchiveThatCannotBeWrittenLeavesTheFormerOne() throws IOException {
    Path site = publish("site", "首页");
    Path archive = folder.resolve("handbook.zip");
    SiteArchive.write(site, archive);
    byte[] former = Files.readAllBytes(archive);
    Files.delete(site.resolve("index.html"));
    assertThatThrownBy(() -> SiteArchive.write(site, archive)).isInstanceOf(PublishException.class);
    assertThat(archive).hasBinaryContent(former);
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith(".rolebook-"));
  }

  private Path publish(String name, String home) {
    Path site = folder.resolve(name);
    try (Publication publication = new Publisher(site).begin()) {
      publication.add(file("index.html", home));
      publication.add(file("运营部/index.html", "部门"));
      publication.commit();
    }
    return site;
  }

  private static RenderedFile file(String path, String text) {
    return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
