package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;
import org.rolebook.publish.PublishResult;
import org.rolebook.publish.Tally;

class BuildResultTest {

  private static final PublishResult PUBLISHED =
      new PublishResult(new Tally(5, 62, 3), new Tally(1, 47, 2), 0, List.of());

  @Test
  void oneLineTellsThePagesThenTheFilesThenTheFindings() {
    assertThat(result("en").summary())
        .isEqualTo(
            "Published the handbook to site: 1 page written, 47 unchanged, 2 removed"
                + " (5 of 67 files written); no findings.");
    assertThat(result("zh-CN").summary())
        .isEqualTo("手册已发布到 site：写入 1 页，未变 47 页，删除 2 页（文件共 67 个，写入 5 个）；没有问题。");
  }

  @Test
  void aPackedSiteTellsHowManyPagesItHas() {
    Path archive = Path.of("site.zip");
    assertThat(result("en").packed(archive, 67).summary())
        .isEqualTo("Packed the handbook into site.zip: 48 pages, 67 files in all; no findings.");
    assertThat(result("zh-CN").packed(archive, 67).summary())
        .isEqualTo("手册已打包为 site.zip：48 页，文件共 67 个；没有问题。");
  }

  private static BuildResult result(String language) {
    Report report = new Report(List.of(), 6, "", Messages.of(language));
    return new BuildResult(
        report, Severity.ERROR, Path.of("site"), List.of(), PUBLISHED, null, List.of());
  }
}
