package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;
import org.rolebook.render.RenderException;

/** Holds the reference of the data model to the records, and to what templates are given. */
class DataModelTest {

  /** With {@code -Dgolden.update=true} the pages are written instead of compared. */
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"en, data-model.md", "zh-CN, data-model.zh-CN.md"})
  void theCommittedPageIsWhatTheRecordsSay(String language, String file) throws Exception {
    Path page = Guide.site("reference/" + file);
    String made = DataModel.markdown(language, views());
    if (UPDATE) {
      Files.writeString(page, made);
    }
    assertThat(Files.readString(page)).isEqualTo(made);
  }

  @Test
  void everyTemplateThatMakesPagesIsThereWithItsView() throws Exception {
    assertThat(views())
        .containsEntry("position.ftlh", "PositionView")
        .containsEntry("health.ftlh", "HealthView")
        .containsEntry("layout-….ftlh", "PageView")
        .doesNotContainKeys("layout.ftlh", "chart.ftlh", "unit-body.ftlh")
        .hasSizeGreaterThan(13);
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(words("zh-CN").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
  }

  @Test
  void everyMeaningHasATranslationAndEveryTranslationAMeaning() throws IOException {
    assertThat(Translations.of("zh-CN").byText().keySet())
        .containsExactlyInAnyOrderElementsOf(
            new TreeSet<>(DataModel.meanings("en").byName().values()));
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/test/resources/data-model", language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }

  /** Puts a wrong name into each template in turn; the fault tells what it was looked for in. */
  private Map<String, String> views() throws IOException {
    write("content/handbook.yaml", "title: 甲\nhealth: staff\nredirects: {old: a}\n");
    write("content/a/unit.yaml", "name: 甲\n");
    write("content/a/x.yaml", "title: 乙\nkpis: [{name: 丙, target: 1}]\n");
    write("content/a/y.yaml", "title: 丁\nreportsTo: 乙\n");
    write("content/a/pages/p.md", "# 戊\n");
    write("content/a/pages/q.md", "---\nlayout: own\n---\n# 己\n");
    Map<String, String> views = new TreeMap<>();
    for (String template : templates()) {
      String probe = "<#if .main_template_name == '%s'>${view.zzz}</#if>".formatted(template);
      String view = view(template, probe);
      if (view != null) {
        views.put(template.replace("-own", "-…"), view);
      }
    }
    return views;
  }

  private static List<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      return Stream.concat(
              files.map(file -> file.getFileName().toString()), Stream.of("layout-own.ftlh"))
          .sorted()
          .toList();
    }
  }

  private @Nullable String view(String template, String text) throws IOException {
    for (String each : List.of(template, "layout-own.ftlh")) {
      write("theme-" + template + "/" + each, each.equals(template) ? text : "own");
    }
    BuildRequest request =
        new BuildRequest(
            folder.resolve("content"),
            folder.resolve("site"),
            folder.resolve("theme-" + template),
            null,
            "en",
            Severity.ERROR,
            "content",
            LocalDate.EPOCH);
    Throwable thrown = catchThrowable(() -> new Engine().render(request, (path, bytes) -> {}));
    return thrown != null
            && thrown.getCause() instanceof RenderException fault
            && fault.finding().variant().equals("name")
            && fault.finding().arguments().get(1).equals("view.zzz")
        ? fault.finding().arguments().get(3)
        : null;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
