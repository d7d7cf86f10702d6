package org.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.build.InitRequest;
import org.rolebook.build.Initiation;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

/** What an author sees in an editor, in a handbook just begun. */
class EditorTest {

  private static final String UNIT = "content/web-ads/operations/";

  @TempDir private static Path temp;
  private static Path folder = Path.of("");
  private static LanguageServer server;
  private static int number;

  @BeforeAll
  static void start() throws IOException, BuildException {
    LanguageServer.require();
    folder = temp.toRealPath().resolve("新 手册");
    InitRequest request =
        new InitRequest(folder, "web-ads", List.of("zh-CN"), null, null, false, "1");
    new Initiation(Messages.of("zh-CN")).run(request);
    server = LanguageServer.open(folder);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reportsTo: ", "直接上级: ", "reportsTo:\n  - "})
  void aReferenceCompletesWithIdsAndTitles(String line) throws IOException {
    String path = fresh();
    String text = "title: 编辑\n" + line;
    server.diagnostics(path, text);
    int column = text.length() - text.lastIndexOf('\n');
    Map<String, String> offered = offered(path, (int) text.lines().count(), column);
    assertThat(offered)
        .containsKeys("web-ads/operations/operations-director", "运营总监", "board", "董事会")
        .doesNotContainKeys("web-ads/operations", "运营部");
    assertThat(offered.get("web-ads/operations/operations-director"))
        .contains("**运营总监**", "网络广告与活动平台公司 / 运营部");
  }

  @Test
  void aFieldForUnitsCompletesWithUnits() throws IOException {
    String path = fresh();
    server.diagnostics(path, "title: 编辑\ndepartment: ");
    assertThat(offered(path, 2, 13))
        .containsKeys("web-ads/operations", "运营部")
        .doesNotContainKey("运营总监");
  }

  @Test
  void keysCompleteInBothLanguagesAndEnumerationsWithTheirWords() throws IOException {
    String path = fresh();
    server.diagnostics(path, "title: 编辑\nstatus: \n\n");
    assertThat(offered(path, 2, 9)).containsKeys("draft", "草稿", "空缺");
    assertThat(offered(path, 4, 1)).containsKeys("responsibilities", "岗位职责", "KPI指标");
  }

  @ParameterizedTest
  @CsvSource({
    "responsibilities: [写稿], 职责，可分组, 岗位职责",
    "岗位职责: [写稿], 职责，可分组, responsibilities",
    "headcount: 1, 编制人数, 定员人数",
  })
  void hoveringTellsWhatAFieldIsForInTheLanguageOfTheHandbook(String line, String told, String name)
      throws IOException {
    String path = fresh();
    server.diagnostics(path, "title: 编辑\n" + line);
    assertThat(server.hover(path, 2, 2)).contains(told, name).doesNotContain("Duties", "posts");
  }

  @Test
  void allFilesOfAStarterAreWithoutFindings() throws IOException {
    try (var files = Files.walk(folder.resolve("content"))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".yaml"))::iterator) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        assertThat(server.diagnostics(path, Files.readString(file))).as(path).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 编辑\nresponsiblities: [写稿]",
        "title: 编辑\n\n岗位责职: [写稿]",
        "title: 编辑\nheadcount: 两人",
        "title: 编辑\nheadcount: [1]",
        "title: 编辑\nstatus: 在职",
        "title: 编辑\nemployment: sometimes",
        "title: [编辑]",
        "title: 编辑\neffectiveFrom: 2026年3月",
        "title: 编辑\nsalary: 4000元",
        "title: 编辑\nkpis:\n  - name: 点击量\n    weight: 四成",
        "title: 编辑\nkpis:\n  - nmae: 点击量",
        "title: 编辑\nworkflow:\n  - title: 写稿\n    steps:\n      - titel: 定稿",
        "title: 编辑\nreportsTo: {id: operations-director}",
        "title: 编辑\nqualifications: 细心",
        "title: 编辑\ntitle: 编辑",
        "title: 编辑\nkpis: [点击量",
      })
  void theEditorSeesTheSameProblemsOfShapeAsTheCheck(String text) throws Exception {
    String path = fresh();
    Set<Integer> ours = linesOfOurs(path, text);
    assertThat(ours).isNotEmpty();
    List<JsonNode> theirs = server.diagnostics(path, text);
    assertThat(lines(theirs)).as("%s", theirs).containsAnyElementsOf(ours);
  }

  @Test
  void aFileWithoutWhatIsRequiredIsFoundByBoth() throws Exception {
    String path = fresh();
    assertThat(linesOfOurs(path, "code: 12")).containsExactly(1);
    assertThat(lines(server.diagnostics(path, "code: 12"))).containsExactly(1);
  }

  private static Map<String, String> offered(String path, int line, int column) throws IOException {
    return server.completions(path, line, column).stream()
        .map(LanguageServer::shown)
        .collect(
            Collectors.toMap(
                each -> each.getOrDefault("label", ""),
                each -> each.getOrDefault("documentation", ""),
                (a, b) -> a + b));
  }

  private static Set<Integer> lines(List<JsonNode> diagnostics) {
    return diagnostics.stream()
        .map(each -> each.at("/range/start/line").asInt() + 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> linesOfOurs(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.writeString(file, text);
    Path content = folder.resolve("content");
    BuildRequest request =
        new BuildRequest(
            content, temp, null, null, null, Severity.ERROR, "content", LocalDate.EPOCH);
    try {
      return new Engine()
          .check(request).report().diagnostics().stream()
              .filter(each -> each.severity() == Severity.ERROR)
              .filter(each -> path.endsWith(each.span().file()))
              .map((Diagnostic each) -> each.span().line())
              .collect(Collectors.toCollection(TreeSet::new));
    } finally {
      Files.delete(file);
    }
  }

  private static String fresh() {
    number++;
    return UNIT + "new-" + number + ".yaml";
  }
}
