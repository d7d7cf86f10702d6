package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;

final class FixStageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String MISTAKEN =
      """
      # the clerk
      title: 店员   # sells
      reportsTo: "店张"
      headcount: ３人
      respnsibilities:
        - 卖书，见 [[店张|他]]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("shop/unit.yaml", "name: 门店\nhead: manager\n");
    write("shop/manager.yaml", "title: 店长\nresponsibilities: [开店]\n");
  }

  @Test
  void theDifferenceIsShownAndNothingIsWritten() throws IOException, BuildException {
    write("shop/clerk.yaml", "# the clerk\ntitel: 店员\nresponsibilities: [卖书]\nreportsTo: 店长\n");
    FixResult result = fix(false);
    assertThat(result.diff())
        .isEqualTo(
            """
            --- a/content/shop/clerk.yaml
            +++ b/content/shop/clerk.yaml
            @@ -1,4 +1,4 @@
             # the clerk
            -titel: 店员
            +title: 店员
             responsibilities: [卖书]
             reportsTo: 店长
            """);
    assertThat(result.notes().get(0)).startsWith("Possible corrections: 1.");
    assertThat(text("shop/clerk.yaml")).contains("titel");
  }

  @Test
  void writtenFixesLeaveCommentsAndLayoutAndTheCheckIsClean() throws IOException, BuildException {
    write("shop/clerk.yaml", MISTAKEN);
    fix(true); // what hid behind the mistyped field is found the second time
    fix(true);
    assertThat(text("shop/clerk.yaml"))
        .isEqualTo(
            MISTAKEN
                .replace("店张", "店长")
                .replace("３人", "3")
                .replace("respnsibilities", "responsibilities"));
    assertThat(rules()).isEmpty();
    assertThat(fix(true).diff()).isEmpty();
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkStay() throws IOException, BuildException {
    String mistaken = "\uFEFFtitel: 店员\r\nreportsTo: 店长\r\nresponsibilities: [卖书]\r\n";
    write("shop/clerk.yaml", mistaken);
    fix(true);
    assertThat(text("shop/clerk.yaml")).isEqualTo(mistaken.replace("titel", "title"));
    assertThat(rules()).isEmpty();
  }

  @Test
  void frontMatterAndHeadingsOfMarkdownAreFixedToo() throws IOException, BuildException {
    String mistaken = "---\ntitle: 店员\nreportTo: 店长\n---\n\n## 岗位职责\n\n- 卖书，见 [[店张]]\n";
    write("shop/clerk.md", mistaken);
    fix(true);
    fix(true);
    assertThat(text("shop/clerk.md"))
        .isEqualTo(mistaken.replace("reportTo", "reportsTo").replace("店张", "店长"));
    assertThat(rules()).isEmpty();
  }

  @Test
  void whereSeveralAnswersAreNearNothingIsChanged() throws IOException, BuildException {
    write("shop/seller.yaml", "title: 店主\nreportsTo: 店长\nresponsibilities: [订书]\n");
    write("shop/clerk.yaml", "title: 店员\nreportsTo: 店张\nresponsibilities: [卖书]\n");
    write("shop/porter.yaml", "title: 搬运工\nreportTo: 店长\nreportsTo: 店长\nresponsibilities: [搬]\n");
    assertThat(rules()).containsExactly("dangling-reference", "unknown-key");
    assertThat(fix(true).diff()).isEmpty();
  }

  private FixResult fix(boolean write) throws BuildException {
    return new Engine().fix(request(), write);
  }

  private List<String> rules() throws BuildException {
    return new Engine()
        .check(request()).report().diagnostics().stream().map(Diagnostic::rule).sorted().toList();
  }

  private BuildRequest request() {
    Path content = folder.resolve("content");
    Path output = folder.resolve("out");
    return new BuildRequest(content, output, null, null, "en", Severity.ERROR, "content", TODAY);
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
