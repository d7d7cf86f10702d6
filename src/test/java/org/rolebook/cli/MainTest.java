package org.rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aGoodHandbookIsPublishedWithCodeZero() throws IOException {
    writeGoodHandbook();
    assertThat(run("build", content(), "-o", output(), "--lang", "en")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("Published the handbook to");
    assertThat(folder.resolve("out/index.html")).exists();
  }

  @Test
  void aFindingEndsWithCodeOneAndLeavesThePreviousSite() throws IOException {
    writeGoodHandbook();
    run("build", content(), "-o", output());
    String before = Files.readString(folder.resolve("out/index.html"));
    Files.writeString(folder.resolve("content/shop/manager.yaml"), "titel: 店长\n");
    assertThat(run("build", content(), "-o", output(), "--lang", "zh-CN")).isEqualTo(Main.FINDINGS);
    assertThat(out.toString()).contains("manager.yaml:1:1").contains("unknown-key");
    assertThat(Files.readString(folder.resolve("out/index.html"))).isEqualTo(before);
  }

  @Test
  void failOnDecidesWhatIsAFailure() throws IOException {
    writeGoodHandbook();
    Files.writeString(
        folder.resolve("content/shop/manager.yaml"),
        "title: 店长\nsummary:\nresponsibilities: [开店]\n");
    assertThat(run("check", content())).isEqualTo(Main.FINE);
    assertThat(run("check", content(), "--fail-on", "info")).isEqualTo(Main.FINDINGS);
    assertThat(run("check", content(), "--fail-on", "off")).isEqualTo(Main.FINE);
  }

  @Test
  void aMissingContentFolderEndsWithCodeTwoAndASentence() {
    assertThat(run("build", folder.resolve("nowhere").toString(), "--lang", "zh-CN"))
        .isEqualTo(Main.CANNOT_RUN);
    assertThat(err.toString()).contains("找不到内容文件夹").doesNotContain("Exception");
  }

  @Test
  void aPackedHandbookIsOneFileWithWordsForWhoUnpacksIt() throws IOException {
    writeGoodHandbook();
    Path archive = folder.resolve("handbook.zip");
    assertThat(run("package", content(), "-o", output(), "--archive", archive.toString()))
        .isEqualTo(Main.FINE);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      byte[] readme = zip.getInputStream(zip.getEntry("README.txt")).readAllBytes();
      assertThat(new String(readme, StandardCharsets.UTF_8)).contains("index.html");
      assertThat(zip.getEntry("index.html")).isNotNull();
      assertThat(out.toString()).contains("handbook.zip").contains(zip.size() + " 个文件");
    }
  }

  @Test
  void anUnknownAudienceIsNamedWithTheKnownOnes() throws IOException {
    writeGoodHandbook();
    assertThat(run("build", content(), "-o", output(), "--audience", "boss", "--lang", "en"))
        .isEqualTo(Main.CANNOT_RUN);
    assertThat(err.toString()).contains("boss").contains("staff, manager, hr");
  }

  @Test
  void anOutputInsideTheContentIsRefused() throws IOException {
    writeGoodHandbook();
    String inside = folder.resolve("content/site").toString();
    assertThat(run("build", content(), "-o", inside)).isEqualTo(Main.CANNOT_RUN);
    assertThat(folder.resolve("content/site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-such-option", "--fail-on=never", "--format=pdf"})
  void wrongOptionsEndWithCodeTwoAndTheWayToTheHelp(String option) {
    assertThat(run("check", option, "--lang", "en")).isEqualTo(Main.CANNOT_RUN);
    assertThat(err.toString()).contains("--help").doesNotContain("\tat ");
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(run("build", "--help", "--lang", "zh-CN")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("用法").contains("内容文件夹").contains("--audience");
    out.getBuffer().setLength(0);
    assertThat(run("build", "--help", "--lang", "en")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("Usage").contains("content folder").doesNotContain("用法");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    assertThat(run("--lang", "en")).isEqualTo(Main.CANNOT_RUN);
    assertThat(err.toString()).contains("build").contains("check");
  }

  @Test
  void machineFormatsGoToTheOutput() throws IOException {
    writeGoodHandbook();
    Files.writeString(folder.resolve("content/shop/manager.yaml"), "titel: 店长\n");
    run("check", content(), "--format", "json");
    assertThat(out.toString()).startsWith("{").contains("\"unknown-key\"");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), "en", arguments);
  }

  private String content() {
    return folder.resolve("content").toString();
  }

  private String output() {
    return folder.resolve("out").toString();
  }

  private void writeGoodHandbook() throws IOException {
    Path shop = Files.createDirectories(folder.resolve("content/shop"));
    Files.writeString(shop.resolve("unit.yaml"), "name: 门店\nhead: manager\n");
    Files.writeString(
        shop.resolve("manager.yaml"),
        "title: 店长\nlint: {ignore: {missing-superior: 门店不设上级}}\nresponsibilities: [开店]\n");
  }
}
