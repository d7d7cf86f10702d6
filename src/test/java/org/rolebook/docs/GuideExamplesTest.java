package org.rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebook.check.Checker;
import org.rolebook.content.BaselineFile;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Organisation;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Lays the examples of each page out as the files that they show, and reads them. */
class GuideExamplesTest {

  @TempDir Path folder;

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path page : Guide.pagesWithExamples()) {
      if (Example.of(page).stream().anyMatch(Example::isContent)) {
        pages.add(page);
      }
    }
    return pages;
  }

  @Test
  void thePagesForAuthorsHaveExamples() throws IOException {
    assertThat(pages())
        .contains(
            Path.of("README.md"),
            Path.of("README.zh-CN.md"),
            Guide.site("guide/getting-started.md"),
            Guide.site("guide/zh-CN/getting-started.md"),
            Guide.site("guide/settings.md"),
            Guide.site("guide/zh-CN/settings.md"),
            Guide.site("guide/writing-content.md"),
            Guide.site("guide/zh-CN/writing-content.md"),
            Guide.site("howto/translate.md"),
            Guide.site("howto/zh-CN/translate.md"),
            Guide.site("howto/baseline.md"),
            Guide.site("howto/zh-CN/baseline.md"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theExamplesOfAPageAreOneHandbookWithoutErrors(Path page) throws IOException {
    Example.layOut(page, folder);
    assertThat(report().diagnostics())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .as("errors in the examples of %s", page)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("otherYaml")
  void yamlThatIsNoContentIsYaml(Example example) {
    assertThat(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(example.text()))
        .as("%s", example.file())
        .isInstanceOf(Map.class);
  }

  static List<Example> otherYaml() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path page : Guide.pagesWithExamples()) {
      for (Example example : Example.of(page)) {
        if (example.language().equals("yaml") && !example.isContent()) {
          examples.add(example);
        }
      }
    }
    return examples;
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, manager, manger",
    "README.zh-CN.md, 店长, 店张",
    "site/markdown/guide/getting-started.md, manager, manger",
    "site/markdown/guide/zh-CN/getting-started.md, 店长, 店张"
  })
  void theShownReportIsThatOfTheDescribedMistake(Path page, String right, String wrong)
      throws IOException {
    Example.layOut(page, folder);
    Path clerk = folder.resolve("content/bookshop/clerk.md");
    String mistaken = Files.readString(clerk).replace(": " + right, ": " + wrong);
    Files.writeString(clerk, mistaken);
    assertThat(Files.readString(page)).contains(ReportFormats.text(false).format(report()));
  }

  private Report report() throws IOException {
    Path content = folder.resolve("content");
    Catalogue catalogue = new Catalogue();
    ReadResult read = new HandbookReader(catalogue).read(content);
    Settings settings = read.handbook().settings();
    assertThat(BaselineFile.read(content, settings, catalogue).diagnostics()).isEmpty();
    assertThat(settings.title()).as("title of the handbook").isNotNull();
    return new Report(
        new Checker().check(read, Organisation.of(read.handbook())),
        read.files(),
        "content",
        Messages.of(read.handbook().defaultLanguage()));
  }
}
