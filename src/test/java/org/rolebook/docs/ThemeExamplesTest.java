package org.rolebook.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.BuildResult;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

/** Builds the examples of the guide to templates from exactly the files that it shows. */
class ThemeExamplesTest {

  private static final String IMPORT = "<#import \"layout.ftlh\" as layout>\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "guide/templates.md, Human resources",
    "guide/zh-CN/templates.md, 人力资源部",
  })
  void ownLogoAndColours(String page, String footer) throws Exception {
    Map<String, String> site = site(page, 1);
    Document clerk = Jsoup.parse(Objects.requireNonNull(site.get("shop/clerk.html")));
    assertThat(clerk.select("a.brand img").attr("src")).isEqualTo("../assets/content/logo.svg");
    assertThat(clerk.select("link[rel=stylesheet]").eachAttr("href"))
        .endsWith("../assets/brand.css", "../assets/content/house.css");
    assertThat(clerk.select(".site-footer").text()).contains(footer);
    assertThat(site.get("assets/brand.css")).contains("#8a3b12");
    assertThat(site.get("assets/content/house.css")).contains("var(--accent)");
  }

  @ParameterizedTest
  @CsvSource({
    "guide/templates.md, Whom to ask, Manager",
    "guide/zh-CN/templates.md, 有疑问找谁, 店长",
  })
  void anExtraSectionOnPositions(String page, String title, String superior) throws Exception {
    Map<String, String> site = site(page, 2);
    Document clerk = Jsoup.parse(Objects.requireNonNull(site.get("shop/clerk.html")));
    assertThat(clerk.select("#ask h2").text()).startsWith(title);
    assertThat(clerk.select("#ask a[href=manager.html]").text()).isEqualTo(superior);
    assertThat(clerk.select("#ask ~ footer.meta")).hasSize(1);
    assertThat(clerk.select("#toc a[href=#ask]").text()).isEqualTo(title);
    assertThat(Jsoup.parse(site.getOrDefault("shop/manager.html", "")).select("#ask p a"))
        .isEmpty();
    assertThat(site.get("shop/index.html")).doesNotContain(title);
  }

  @ParameterizedTest
  @CsvSource({
    "guide/templates.md, By place, Ground floor, Anywhere, Manager|Clerk, Driver",
    "guide/zh-CN/templates.md, 按地点, 一楼, 地点不限, 店长|店员, 司机",
  })
  void aNewIndexPage(
      String page, String menu, String place, String rest, String there, String elsewhere)
      throws Exception {
    Map<String, String> site = site(page, 3);
    Document index = Jsoup.parse(Objects.requireNonNull(site.get("pages/by-place.html")));
    assertThat(index.select("#place-1 h2").text()).startsWith(place);
    assertThat(index.select("#place-1 .card a").eachText())
        .containsExactlyInAnyOrder(there.split("\\|", -1));
    assertThat(index.select("#rest h2").text()).startsWith(rest);
    assertThat(index.select("#rest .card a").eachText()).containsExactly(elsewhere);
    assertThat(Jsoup.parse(site.getOrDefault("index.html", "")).select("#menu a").eachText())
        .contains(menu);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide/templates.md", "guide/zh-CN/templates.md"})
  void everyPieceCanBeUsedInATemplateOfPositions(String page) throws Exception {
    List<Example> pieces =
        Example.of(Guide.site(page)).stream()
            .filter(example -> example.language().equals("ftl") && example.file() == null)
            .toList();
    assertThat(pieces).hasSizeGreaterThan(3);
    for (Example piece : pieces) {
      writeExamples(page, 0);
      write(Path.of("theme/position.ftlh"), IMPORT + piece.text(), false);
      assertThat(site().get("shop/clerk.html")).as("%s", piece).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide/templates.md", "guide/zh-CN/templates.md"})
  void theShownFaultIsTheOneThatIsTold(String page) throws Exception {
    String text = Files.readString(Guide.site(page));
    String line = text.replaceFirst("(?s).*?\\n   3 \\| ([^\\n]*)\\n.*", "$1");
    write(Path.of("theme/position.ftlh"), "\n\n" + line + "\n", false);
    writeExamples(page, 0);
    String language = page.contains("zh") ? "zh-CN" : "en";
    BuildException fault = catchThrowableOfType(BuildException.class, this::site);
    String told = fault.explain(Messages.of(language));
    assertThat(text).contains(told.replace(folder.toString() + "/", ""));
  }

  /** The site made of the handbook of the examples and of one of them, counted from 1. */
  private Map<String, String> site(String page, int number) throws IOException, BuildException {
    writeExamples(page, number);
    return site();
  }

  private void writeExamples(String page, int number) throws IOException {
    List<String> lines = Files.readAllLines(Guide.site(page));
    for (Example example : Example.of(Guide.site(page))) {
      long section =
          lines.subList(0, example.line()).stream()
              .filter(line -> line.matches("## (Example: |例子：).*"))
              .count();
      Path file = example.file();
      if (file != null && (section == 0 || section == number)) {
        write(file, example.text(), example.continued());
      }
    }
    Files.createDirectories(folder.resolve("theme"));
  }

  private void write(Path path, String text, boolean continued) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    if (continued) {
      Files.writeString(file, text, UTF_8, StandardOpenOption.APPEND);
    } else {
      Files.writeString(file, text, UTF_8);
    }
  }

  private Map<String, String> site() throws BuildException {
    Map<String, String> files = new TreeMap<>();
    BuildRequest request =
        new BuildRequest(
            folder.resolve("content"),
            folder.resolve("site"),
            folder.resolve("theme"),
            null,
            "en",
            Severity.ERROR,
            "content",
            LocalDate.EPOCH);
    BuildResult result =
        new Engine().render(request, (path, bytes) -> files.put(path, new String(bytes, UTF_8)));
    assertThat(result.report().diagnostics())
        .filteredOn(
            finding -> finding.rule().equals("theme") || finding.severity() == Severity.ERROR)
        .isEmpty();
    return files;
  }
}
