package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Severity;

/** The page about the state of a handbook: who is shown it, and what it tells to whom. */
final class HealthStageTest {

  private static final String SETTINGS =
      """
      title: 门店手册
      languages: [zh-CN, en]
      fields: {salary: hr}
      health: manager
      repository: {edit: "https://example.org/edit/{path}"}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("handbook.yaml", SETTINGS);
    write("shop/unit.yaml", "name: 门店\nhead: manager\n");
    write(
        "shop/manager.yaml", "title: 店长\nsalary: 5000 CNY/month\nresponsibilities: [主持门店的日常工作。]\n");
    write(
        "shop/clerk.yaml",
        """
        title: 店员
        reportsTo: 店长
        salary: 98765432 CNY/month
        responsibilities:
          - 接待顾客。
          - 接待顾客。
        """);
    write("shop/haulier.yaml", "title: 搬运工\nreportsTo: 店长\naudience: hr\nresponsibilities: []\n");
    write(
        "lint-baseline.yaml",
        """
        accepted:
          - rule: duplicate-responsibility
            element: shop/clerk
            field: responsibilities[0].items[1]
            reason: 尚在整理
            expires: 2026-12-31
        """);
  }

  @Test
  void thePublicBuildHasNothingOfIt() throws IOException, BuildException {
    build("staff");

    assertThat(folder.resolve("out/health.html")).doesNotExist();
    assertThat(folder.resolve("out/assets/health.css")).doesNotExist();
    assertThat(everything())
        .doesNotContain("health.html")
        .doesNotContain("手册状态")
        .doesNotContain("duplicate-responsibility")
        .doesNotContain("尚在整理");
  }

  @Test
  void withoutTheSettingNobodyIsShownIt() throws IOException, BuildException {
    write("handbook.yaml", SETTINGS.replace("health: manager\n", ""));
    build("hr");

    assertThat(folder.resolve("out/health.html")).doesNotExist();
    assertThat(everything()).doesNotContain("health.html");
  }

  @Test
  void theNarrowestAudienceIsToldEverything() throws IOException, BuildException {
    build("hr");

    assertThat(rules()).contains("salary-inversion", "missing-required");
    assertThat(page().select(".health-matrix th").eachText()).contains("薪金标准");
  }

  @Test
  void whatFollowsFromWithheldValuesIsNotToldToOthers() throws IOException, BuildException {
    build("manager");

    assertThat(rules()).doesNotContain("salary-inversion", "missing-required");
    assertThat(everything())
        .doesNotContain("98765432")
        .doesNotContain("搬运工")
        .doesNotContain("haulier");
    assertThat(page().select(".health-matrix th").eachText())
        .contains("详细职责")
        .doesNotContain("薪金标准");
  }

  @Test
  void acceptedFindingsStandApartWithTheirReasons() throws IOException, BuildException {
    build("manager");

    assertThat(page().select("#accepted code").eachText()).contains("duplicate-responsibility");
    assertThat(page().select("#accepted").text()).contains("理由：尚在整理", "2026-12-31");
    assertThat(page().select("#findings code").eachText())
        .doesNotContain("duplicate-responsibility");
  }

  @Test
  void aFindingLeadsToItsPageAndToItsLine() throws IOException, BuildException {
    build("manager");

    assertThat(page().select("#accepted .health-where a").eachAttr("href"))
        .containsExactly("shop/clerk.html", "https://example.org/edit/shop/clerk.yaml#L6");
  }

  @Test
  void itIsInTheMenuInEachLanguageAndNotForSearchEngines() throws IOException, BuildException {
    build("manager");

    assertThat(page().select("#menu a[aria-current=page]").attr("href")).isEqualTo("health.html");
    assertThat(page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    Document english = Jsoup.parse(text("en/health.html"));
    assertThat(english.select("h1").text()).isEqualTo("Health");
    assertThat(english.select("#accepted").text()).contains("Reason: 尚在整理");
  }

  private List<String> rules() throws IOException {
    return page().select("#findings code:not(.source)").eachText();
  }

  private Document page() throws IOException {
    return Jsoup.parse(text("health.html"));
  }

  private String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file).append('\n').append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve("out").resolve(path));
  }

  private void build(String audience) throws BuildException {
    Path content = folder.resolve("content");
    Path output = folder.resolve("out");
    LocalDate today = LocalDate.of(2026, 6, 1);
    BuildRequest request =
        new BuildRequest(content, output, null, audience, "en", Severity.ERROR, "content", today);
    assertThat(new Engine().build(request).failed()).isFalse();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
