package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;
import org.rolebook.scaffold.Starter;

final class InitiationTest {

  private static final Messages CHINESE = Messages.of("zh-CN");
  private static final Initiation INITIATION = new Initiation(CHINESE);

  @TempDir private Path temp;

  static List<Starter> starters() {
    return INITIATION.starters();
  }

  @Test
  void theMinimalStarterAndAllOrganisationsOfTheDemoAreOffered() {
    assertThat(starters()).hasSize(18).first().extracting(Starter::id).isEqualTo("minimal");
    assertThat(starters())
        .contains(new Starter("ecommerce-agency", "电商代运营公司", 1, 11, 0))
        .extracting(Starter::positions)
        .satisfies(all -> assertThat(all.stream().mapToInt(n -> n).sum()).isEqualTo(2 + 92));
    assertThat(INITIATION.list())
        .hasSize(18)
        .anySatisfy(line -> assertThat(line).matches("web-ads +网络广告.*部门 4，岗位 13，KPI 54"));
  }

  @ParameterizedTest
  @MethodSource("starters")
  void aStarterInChineseHasNoErrorsAndBuilds(Starter starter) throws Exception {
    Path folder = init(starter.id(), List.of("zh-CN"));
    assertSound(folder, starter);
    assertThat(site(folder)).noneMatch(file -> file.startsWith("en/"));
    assertThat(paths(folder.resolve("content"))).noneMatch(path -> path.contains(".en."));
  }

  @ParameterizedTest
  @MethodSource("starters")
  void aStarterInBothLanguagesHasNoErrorsAndBuilds(Starter starter) throws Exception {
    Path folder = init(starter.id(), List.of("zh-CN", "en"));
    assertSound(folder, starter);
    assertThat(site(folder)).contains("en/index.html");
  }

  @Test
  void theMinimalStarterInEnglishHasNoFindings() throws Exception {
    Path folder = init("minimal", List.of("en"));
    assertThat(findings(folder)).isEmpty();
    assertThat(Files.readString(folder.resolve("content/company/manager.yaml")))
        .contains("title: Manager", "# Where weights are given");
  }

  @Test
  void idsAndTextsOfAnOrganisationAreThoseOfTheDemo() throws Exception {
    Path folder = init("ecommerce-agency", List.of("zh-CN", "en"));
    Path there = Path.of("content/ecommerce-agency");
    Path here = folder.resolve("content/ecommerce-agency");
    assertThat(paths(here)).isEqualTo(paths(there)).hasSizeGreaterThan(20);
    for (String path : paths(there)) {
      assertThat(here.resolve(path)).hasSameBinaryContentAs(there.resolve(path));
    }
  }

  @Test
  void whatIsAcceptedOfAnOrganisationIsTakenAlong() throws Exception {
    Path folder = init("app-ops", List.of("zh-CN"));
    String accepted = Files.readString(folder.resolve("content/lint-baseline.yaml"));
    assertThat(accepted)
        .contains("element: app-ops")
        .doesNotContain("element: web-ads", "title-collision-across-orgs");
    assertThat(accepted.lines().filter(line -> line.contains("element:")))
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.matches(" +element: app-ops(/.*)?"));
  }

  @Test
  void aProjectHasTheFilesThatItsToolsExpect() throws Exception {
    Path folder = init("minimal", List.of("zh-CN"), true);
    assertThat(paths(folder))
        .contains(
            ".github/workflows/handbook.yml",
            ".gitignore",
            ".gitlab-ci.yml",
            ".rolebook/schema/position.schema.json",
            ".vscode/settings.json",
            "content/handbook.yaml",
            "pom.xml");
    assertThat(Files.readString(folder.resolve("pom.xml"))).contains("<version>1.2.3</version>");
    new ObjectMapper().readTree(folder.resolve(".vscode/settings.json").toFile());
    assertThat(Files.readString(folder.resolve(".rolebook/schema/position.schema.json")))
        .contains("\"company/manager\"");
    assertThat(folder.resolve(".rolebook-new")).doesNotExist();
  }

  @Test
  void thePreviewIsNamedFirstThenTheBuild() throws Exception {
    InitResult result = INITIATION.run(request("minimal", List.of("zh-CN"), null, false));
    List<String> lines = result.lines("rolebook serve", "rolebook build");
    int size = lines.size();
    assertThat(lines.subList(size - 5, size))
        .satisfiesExactly(
            line -> assertThat(line).contains("下一步", "边写边看"),
            line -> assertThat(line).startsWith("  cd ").contains("新 手册\""),
            line -> assertThat(line).isEqualTo("  rolebook serve"),
            line -> assertThat(line).contains("target/handbook/index.html"),
            line -> assertThat(line).isEqualTo("  rolebook build"));
  }

  @Test
  void nothingIsReplacedUnlessForced() throws Exception {
    Path folder = init("minimal", List.of("zh-CN"));
    Path settings = folder.resolve("content/handbook.yaml");
    Files.writeString(settings, "title: 我的\n");
    Files.delete(folder.resolve(".gitignore"));
    assertThatThrownBy(() -> init("minimal", List.of("en")))
        .isInstanceOfSatisfying(
            BuildException.class,
            e -> assertThat(e.explain(CHINESE)).contains("content/handbook.yaml", "--force"));
    assertThat(settings).hasContent("title: 我的");
    assertThat(folder.resolve(".gitignore")).doesNotExist();
    INITIATION.run(request("minimal", List.of("en"), null, true));
    assertThat(Files.readString(settings)).contains("title: Position handbook");
  }

  @Test
  void anUnknownStarterIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> init("ecomerce-agency", List.of()))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> assertThat(e.explain(CHINESE)).contains("ecommerce-agency"));
    assertThat(temp).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"中文", "zh_CN", "", "x]"})
  void aLanguageMustBeATag(String tag) {
    assertThatThrownBy(() -> init("minimal", List.of(tag))).isInstanceOf(RequestException.class);
  }

  @Test
  void anOrganisationAskedForInEnglishKeepsItsOriginal() throws Exception {
    InitResult result = INITIATION.run(request("web-ads", List.of("en"), null, false));
    assertThat(result.notes()).hasSize(1).first().asString().contains("zh-CN, en");
    assertThat(findings(result.folder())).noneMatch(InitiationTest::isBad);
    assertThat(Files.readString(result.folder().resolve("content/handbook.yaml")))
        .contains("languages: [zh-CN, en]", "en: Position handbook of Online Advertising");
  }

  @Test
  void aTitleIsWrittenAsItIs() throws Exception {
    InitRequest plain = request("minimal", List.of("en"), null, false);
    INITIATION.run(
        new InitRequest(
            plain.folder(), "minimal", List.of("en"), "A: \"b\" # c", null, false, "1"));
    build(plain.folder());
    assertThat(Files.readString(plain.folder().resolve("out/index.html")))
        .contains("A: &quot;b&quot; # c");
  }

  /** No error, no warning; the pages of all units and positions are there. */
  private void assertSound(Path folder, Starter starter) throws Exception {
    List<Diagnostic> findings = findings(folder);
    assertThat(findings).as("findings").noneMatch(InitiationTest::isBad);
    List<String> expected = new ArrayList<>();
    if (starter.id().equals("website-ops")) {
      expected.add(
          "near-duplicate-responsibility"); // its weight of words is that of the whole demo
    }
    assertThat(findings).extracting(Diagnostic::rule).isEqualTo(expected);
    build(folder);
    Stream<String> pages = site(folder).stream().filter(f -> f.matches("[^/]+/.*[.]html"));
    assertThat(
            pages.filter(
                f -> !f.matches("en/.*|.*/pages/.*|indexes/.*|.*(/graph|/print|-new-here)[.]html")))
        .hasSize(1 + starter.departments() + starter.positions());
  }

  private static boolean isBad(Diagnostic finding) {
    return finding.severity().reaches(Severity.WARNING);
  }

  private Path init(String starter, List<String> languages) throws BuildException {
    return init(starter, languages, null);
  }

  private Path init(String starter, List<String> languages, @Nullable Boolean pom)
      throws BuildException {
    return INITIATION.run(request(starter, languages, pom, false)).folder();
  }

  private InitRequest request(
      String starter, List<String> languages, @Nullable Boolean pom, boolean force) {
    Path folder = temp.resolve("新 手册");
    return new InitRequest(folder, starter, languages, null, pom, force, "1.2.3");
  }

  private static List<Diagnostic> findings(Path folder) throws BuildException {
    return new Engine().check(request(folder)).report().diagnostics();
  }

  private static void build(Path folder) throws BuildException {
    BuildResult result = new Engine().build(request(folder));
    assertThat(result.failed()).as(ReportFormats.text(false).format(result.report())).isFalse();
  }

  private static BuildRequest request(Path folder) {
    LocalDate today = LocalDate.of(2026, 6, 1);
    Path content = folder.resolve("content");
    Path out = folder.resolve("out");
    return new BuildRequest(content, out, null, null, null, Severity.ERROR, "content", today);
  }

  private static List<String> site(Path folder) throws IOException {
    return paths(folder.resolve("out"));
  }

  private static List<String> paths(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
