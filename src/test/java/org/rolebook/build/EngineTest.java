package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;
import org.rolebook.workload.Workload;

final class EngineTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("content/handbook.yaml", "title: 门店手册\n");
    write("content/shop/unit.yaml", "name: 门店\nhead: manager\n");
    write(
        "content/shop/manager.yaml",
        "title: 店长\nsalary: 9000 CNY/month\nresponsibilities: [开店]\nformerly: [shop/boss]\n");
    write("content/shop/clerk.md", "---\ntitle: 店员\nreportsTo: 店长\n---\n\n说明。\n");
    write("content/shop/assets/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
  }

  @Test
  void anAcceptedFindingIsNotReported() throws IOException, BuildException {
    assertThat(rules(check())).containsExactly("missing-required");
    acceptMissingDuties("expires: 2026-12-31");
    assertThat(rules(check())).isEmpty();
  }

  @Test
  void anExpiredEntryBringsTheFindingBack() throws IOException, BuildException {
    acceptMissingDuties("expires: 2026-05-31");
    BuildResult result = check();
    assertThat(rules(result)).containsExactly("baseline-entry", "missing-required");
    assertThat(result.report().diagnostics().get(0).span().address())
        .isEqualTo("accepted.yaml:2:5");
  }

  @Test
  void aFaultInTheBaselineItselfIsAFindingThere() throws IOException, BuildException {
    acceptMissingDuties("until: 2026-05-31");
    Diagnostic first = check().report().diagnostics().get(0);
    assertThat(first.rule()).isEqualTo("unknown-key");
    assertThat(first.span().file()).isEqualTo("accepted.yaml");
  }

  @Test
  void aMistypedTitleIsOneFindingNotTwo() throws IOException, BuildException {
    write("content/shop/clerk.md", "---\ntitel: 店员\nreportsTo: 店长\n---\n");
    assertThat(rules(check())).containsExactly("unknown-key");
  }

  @Test
  void theWidestAudienceDoesNotSeeSalaries() throws IOException, BuildException {
    build(null, null);
    assertThat(page("shop/manager.html")).doesNotContain("9000");
    assertThat(page("handbook.json")).doesNotContain("9000");
    build("hr", null);
    assertThat(page("shop/manager.html")).contains("9000");
    assertThat(page("handbook.json")).contains("9000");
  }

  @Test
  void assetsAreCopiedAndFormerAddressesLeadOn() throws IOException, BuildException {
    build(null, null);
    assertThat(page("shop/assets/plan.svg")).startsWith("<svg");
    assertThat(page("shop/boss.html")).contains("url=manager.html");
  }

  @Test
  void anOwnTemplateReplacesTheBuiltInOne() throws IOException, BuildException {
    write("templates/not-found.ftlh", "<title>${page.site}: 走错了</title>");
    build(null, folder.resolve("templates"));
    assertThat(page("404.html")).isEqualTo("<title>门店手册: 走错了</title>");
    assertThat(page("index.html")).contains("<h1");
  }

  @Test
  void aTemplateThatFailsOnManyPagesIsOneErrorAboutTheFirst() throws IOException {
    Workload.of(60).write(folder.resolve("many"));
    write("templates/position.ftlh", "${view.nowhere}");
    BuildRequest request =
        new BuildRequest(
            folder.resolve("many"),
            folder.resolve("site"),
            folder.resolve("templates"),
            null,
            "en",
            Severity.ERROR,
            "content",
            TODAY);

    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> new Engine().build(request))
          .isInstanceOfSatisfying(
              TemplateException.class,
              e ->
                  assertThat(e.explain(Messages.of("en")))
                      .contains("position.ftlh:1:3", "group/d0000/p000000.html"));
      assertThat(folder.resolve("site")).doesNotExist();
    }
  }

  @Test
  void aFaultyTemplateIsNamedAndNothingIsPublished() throws IOException, BuildException {
    build(null, null);
    String before = page("404.html");
    write("templates/not-found.ftlh", "<p>\n  ${page.nowhere}</p>");
    assertThatThrownBy(() -> build(null, folder.resolve("templates")))
        .isInstanceOfSatisfying(
            BuildException.class,
            e ->
                assertThat(e.explain(Messages.of("zh-CN")))
                    .contains(
                        "templates/not-found.ftlh:2:5: 错误",
                        "页面 404.html",
                        "${page.nowhere}",
                        "提示"));
    assertThat(page("404.html")).isEqualTo(before);
  }

  @Test
  void aMissingTemplatesFolderIsTold() {
    assertThatThrownBy(() -> build(null, folder.resolve("none")))
        .isInstanceOfSatisfying(
            BuildException.class,
            e -> assertThat(e.explain(Messages.of("en"))).contains("no templates folder"));
  }

  @Test
  void aSecondLanguageIsPublishedBesideTheFirst() throws IOException, BuildException {
    write("content/handbook.yaml", "title: 门店手册\nlanguages: [zh-CN, en]\n");
    write("content/shop/manager.en.yaml", "title: Shop manager\n");
    build(null, null);
    assertThat(page("shop/manager.html")).contains("店长").doesNotContain("Shop manager");
    assertThat(page("en/shop/manager.html")).contains("Shop manager").contains("lang=\"en\"");
    assertThat(page("en/shop/clerk.html")).contains("lang=\"zh-CN\"").contains("店员");
  }

  private void acceptMissingDuties(String last) throws IOException {
    write("content/handbook.yaml", "title: 门店手册\nbaseline: accepted.yaml\n");
    String subject = Objects.requireNonNull(missingDuties());
    int hash = subject.indexOf('#');
    String element = hash < 0 ? subject : subject.substring(0, hash);
    String field = hash < 0 ? "" : "\n    field: " + subject.substring(hash + 1);
    write(
        "content/accepted.yaml",
        "accepted:\n  - rule: missing-required\n    element: "
            + element
            + field
            + "\n    reason: 尚在编写\n    "
            + last
            + "\n");
  }

  private @Nullable String missingDuties() throws IOException {
    write("content/accepted.yaml", "accepted: []\n");
    try {
      return check().report().diagnostics().get(0).subject();
    } catch (BuildException e) {
      return null;
    }
  }

  private BuildResult check() throws BuildException {
    return new Engine().check(request(null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "content/shop/assets/pay.svg, <svg>9000</svg>, shop/assets/pay.svg",
    "templates/not-found.ftlh, <p>9000</p>, 404.html"
  })
  void aSiteInWhichSomethingWithheldCanBeReadIsNotPublished(String file, String text, String leak)
      throws IOException, BuildException {
    write("templates/unused.ftlh", "");
    build(null, folder.resolve("templates"));
    write(file, text);
    assertThatThrownBy(() -> build(null, folder.resolve("templates")))
        .isInstanceOfSatisfying(
            BuildException.class,
            e ->
                assertThat(e.explain(Messages.of("en")))
                    .contains(leak, "content/shop/manager.yaml:2", "staff", "Nothing was published")
                    .doesNotContain("9000"));
    assertThat(folder.resolve("out/404.html")).content().doesNotContain("9000");
    assertThat(folder.resolve("out/shop/assets/pay.svg")).doesNotExist();
    build("hr", folder.resolve("templates"));
  }

  private void build(@Nullable String audience, @Nullable Path templates) throws BuildException {
    assertThat(new Engine().build(request(audience, templates)).failed()).isFalse();
  }

  private BuildRequest request(@Nullable String audience, @Nullable Path templates) {
    Path content = folder.resolve("content");
    Path output = folder.resolve("out");
    return new BuildRequest(
        content, output, templates, audience, "en", Severity.ERROR, "content", TODAY);
  }

  private static List<String> rules(BuildResult result) {
    return result.report().diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("out").resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
