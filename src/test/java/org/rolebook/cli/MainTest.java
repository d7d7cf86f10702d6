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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

final class MainTest {

  private static final Surroundings HERE = new Surroundings(false, false);

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aGoodHandbookIsPublishedWithCodeZero() throws IOException {
    writeGoodHandbook();
    assertThat(run("build", content(), "-o", output(), "--lang", "en")).isEqualTo(Main.FINE);
    assertThat(out.toString())
        .containsPattern("Published the handbook to .*: [1-9]\\d* pages written, 0 unchanged,");
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
      assertThat(out.toString()).contains("handbook.zip", "文件共 " + zip.size() + " 个");
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

  @ParameterizedTest
  @CsvSource({"en, false", "zh-CN, true"})
  void everyOptionIsDescribedInItsLanguage(String language, boolean han) {
    Messages words = Messages.of(language);
    CommandLine line = Main.commandLine(new PrintWriter(out), new PrintWriter(err), words, HERE);
    for (CommandLine command : line.getSubcommands().values()) {
      for (ArgSpec argument : command.getCommandSpec().args()) {
        assertThat(argument.description())
            .as(command.getCommandName() + " " + argument)
            .hasSize(1)
            .allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic) == han);
      }
      assertThat(command.getUsageMessage()).doesNotContain("null");
    }
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

  @Test
  void reportsGoIntoFilesBesideTheText() throws IOException {
    writeGoodHandbook();
    Files.writeString(folder.resolve("content/shop/manager.yaml"), "title: 店长\nreportsTo: 王\n");
    Path sarif = folder.resolve("reports/found.sarif");
    String formats = "text,sarif=" + sarif;
    assertThat(run("check", content(), "--format", formats, "--lang", "en"))
        .isEqualTo(Main.FINDINGS);
    assertThat(out.toString())
        .contains("error dangling-reference")
        .endsWith("More about it: rolebook explain dangling-reference" + System.lineSeparator());
    assertThat(sarif).content().contains("\"version\": \"2.1.0\"");
  }

  @Test
  void twoMachineFormatsCannotShareTheOutput() throws IOException {
    writeGoodHandbook();
    assertThat(run("check", content(), "--format", "json", "--format", "sarif", "--lang", "en"))
        .isEqualTo(Main.CANNOT_RUN);
    assertThat(err.toString()).contains("json, sarif");
  }

  @Test
  void inGithubActionsAnnotationsFollowTheTextUnlessAFormatIsAskedFor() throws IOException {
    writeGoodHandbook();
    Files.writeString(folder.resolve("content/shop/manager.yaml"), "titel: 店长\n");
    runOnGithub("check", content());
    assertThat(out.toString()).contains("manager.yaml:1:1: ").contains("\n::error file=");
    out.getBuffer().setLength(0);
    runOnGithub("check", content(), "--format", "text");
    assertThat(out.toString()).doesNotContain("::error");
  }

  @Test
  void coloursCanBeForcedAndForbidden() throws IOException {
    writeGoodHandbook();
    Files.writeString(folder.resolve("content/shop/manager.yaml"), "titel: 店长\n");
    run("check", content(), "--color", "always");
    assertThat(out.toString()).contains("\u001b[");
    out.getBuffer().setLength(0);
    run("check", content(), "--color=never");
    assertThat(out.toString()).doesNotContain("\u001b[");
  }

  @Test
  void acceptingNeedsAReasonAndEndsWithTheCodeOfTheCheckThatFollows() throws IOException {
    writeGoodHandbook();
    Path manager = folder.resolve("content/shop/manager.yaml");
    Files.writeString(manager, "title: 店长\nresponsibilities: [开店]\nreportsTo: 王\n");
    assertThat(run("check", content(), "--baseline", "write")).isEqualTo(Main.CANNOT_RUN);
    assertThat(run("check", content(), "--baseline", "write", "--reason", "试运行"))
        .isEqualTo(Main.FINE);
    assertThat(folder.resolve("content/lint-baseline.yaml")).content().contains("试运行");
    Files.writeString(manager, "title: 店长\nresponsibilities: [开店]\n");
    assertThat(run("check", content(), "--fail-on", "info", "--baseline", "prune"))
        .isEqualTo(Main.FINE);
    assertThat(folder.resolve("content/lint-baseline.yaml")).hasContent("accepted: []");
  }

  @Test
  void aRuleIsExplainedInTheWantedLanguage() {
    assertThat(run("explain", "kpi-weight-sum", "--lang", "zh-CN")).isEqualTo(Main.FINE);
    assertThat(out.toString()).startsWith("# kpi-weight-sum").contains("## 为什么");
    out.getBuffer().setLength(0);
    assertThat(run("explain", "--lang", "en")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("wide-span").contains("Too many direct reports");
    assertThat(run("explain", "wide-spam", "--lang", "en")).isEqualTo(Main.CANNOT_RUN);
    assertThat(err.toString()).contains("Did you mean: wide-span?");
  }

  @Test
  void aScriptCompletesCommandsAndOptions() {
    assertThat(run("completion")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("complete ").contains("--fail-on").contains("explain");
  }

  @Test
  void timesOfTheStagesAreToldWhereAskedFor() throws IOException {
    writeGoodHandbook();
    run("build", content(), "-o", output());
    assertThat(out.toString().strip())
        .contains("没有问题")
        .doesNotContain("用时")
        .doesNotContainPattern("\\p{Cntrl}");
    run("build", content(), "-o", output(), "--no-cache", "--timings");
    assertThat(out.toString())
        .containsPattern("用时：读取 [0-9.]+ 秒，检查 [0-9.]+ 秒，规划 .*，生成 .*，发布 .*；共 [0-9.]+ 秒。");
    run("check", content(), "--timings", "--format", "json", "--lang", "en");
    assertThat(err.toString()).containsPattern("Time: reading [0-9.]+ s, checking [0-9.]+ s; ");
  }

  @Test
  void figuresComeAsTextOrJson() throws IOException {
    writeGoodHandbook();
    assertThat(run("stats", content(), "--lang", "en")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("Posts counted").contains("门店");
    out.getBuffer().setLength(0);
    assertThat(run("stats", content(), "--format", "json")).isEqualTo(Main.FINE);
    assertThat(out.toString()).startsWith("{").contains("\"positions\": 1");
    assertThat(run("stats", content(), "--format", "csv", "--lang", "en"))
        .isEqualTo(Main.CANNOT_RUN);
    assertThat(err.toString()).contains("text, json");
  }

  @Test
  void whoSeesWhatIsTold() throws IOException {
    writeGoodHandbook();
    assertThat(run("audiences", content(), "--lang", "en")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("staff (default)", "salary");
    assertThat(run("audiences", content(), "--of", "shop/manager")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("岗位名称");
    assertThat(run("audiences", content(), "--of", "nobody")).isEqualTo(Main.CANNOT_RUN);
  }

  @Test
  void fixesAreShownAndWrittenOnlyWhereAskedFor() throws IOException {
    writeGoodHandbook();
    Path manager = folder.resolve("content/shop/manager.yaml");
    String mistaken = Files.readString(manager).replace("responsibilities", "responsibilites");
    Files.writeString(manager, mistaken);
    assertThat(run("fix", content(), "--lang", "en")).isEqualTo(Main.FINE);
    assertThat(out.toString()).contains("-responsibilites: [开店]\n+responsibilities: [开店]\n");
    assertThat(manager).hasContent(mistaken);
    assertThat(run("fix", content(), "--write", "--lang", "en")).isEqualTo(Main.FINE);
    assertThat(err.toString()).contains("Corrections written: 1.");
    assertThat(run("check", content(), "--fail-on", "info")).isEqualTo(Main.FINE);
  }

  private int runOnGithub(String... arguments) {
    return Main.run(
        new PrintWriter(out), new PrintWriter(err), "en", new Surroundings(true, false), arguments);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), "en", HERE, arguments);
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
