package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

final class AllAudiencesTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException {
    write("content/handbook.yaml", "title: 门店手册\nfields: {kpis.target: hr}\n");
    write("content/shop/unit.yaml", "name: 门店\nhead: manager\n");
    write(
        "content/shop/manager.yaml",
        """
        title: 店长
        salary: 9000 CNY/month
        responsibilities: [开店]
        kpis: [{name: 营业额, target: 每月八万六千元}]
        dottedLine: auditor
        """);
    write(
        "content/shop/auditor.yaml",
        "title: 暗访专员\naudience: manager\nresponsibilities: [暗访]\nreportsTo: manager\n");
  }

  @Test
  void eachAudienceHasAFolderOfItsOwnBesideTheOthers() throws IOException, BuildException {
    BuildResult result = build("all");
    assertThat(page("out-staff/shop/manager.html")).contains("店长").doesNotContain("9000", "暗访");
    assertThat(page("out-manager/shop/manager.html")).contains("暗访专员").doesNotContain("9000");
    assertThat(page("out-hr/shop/manager.html")).contains("9000", "每月八万六千元");
    assertThat(folder.resolve("out-staff/shop/auditor.html")).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(result.summary()).contains("out-staff", "out-manager", "out-hr");
  }

  @Test
  void noneIsPublishedIfOneMayNotBe() throws IOException, BuildException {
    build("all");
    write("content/shop/assets/pay.svg", "<svg>9000</svg>");
    write(
        "content/shop/manager.yaml", "title: 店长\nsalary: 9000 CNY/month\nresponsibilities: [关店]\n");
    assertThatThrownBy(() -> build("all"))
        .isInstanceOfSatisfying(
            BuildException.class,
            e -> assertThat(e.explain(Messages.of("en"))).contains("pay.svg", "Nothing"));
    assertThat(page("out-hr/shop/manager.html")).contains("开店");
    assertThat(folder.resolve("out-hr/shop/assets/pay.svg")).doesNotExist();
  }

  @Test
  void noAudienceHasThatName() throws IOException, BuildException {
    write("content/handbook.yaml", "title: 门店手册\naudiences: [staff, all, hr]\n");
    BuildResult result = result("all");
    assertThat(result.failed()).isTrue();
    assertThat(result.report().diagnostics())
        .extracting(found -> found.rule() + "." + found.variant() + " " + found.span().address())
        .contains("wrong-type.audience handbook.yaml:2:20");
    assertThat(folder.resolve("out-hr")).doesNotExist();
  }

  @Test
  void anAudienceThatNamesNoFolderIsRefused() throws IOException {
    write("content/handbook.yaml", "title: 门店手册\naudiences: [staff, manager, ../x, hr]\n");
    assertThatThrownBy(() -> build("all"))
        .isInstanceOfSatisfying(
            BuildException.class,
            e -> assertThat(e.explain(Messages.of("en"))).contains("../x", "folder"));
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void anArchiveIsForOneAudience() {
    assertThatThrownBy(() -> new Engine().pack(request("all"), folder.resolve("a.zip")))
        .isInstanceOfSatisfying(
            BuildException.class,
            e -> assertThat(e.explain(Messages.of("en"))).contains("one audience"));
  }

  @Test
  void tellsHowMuchEachAudienceSees() throws BuildException {
    assertThat(new Engine().audiences(request(null), null).text())
        .containsPattern("staff \\(default\\) +kpis.target, salary +1 +1 +0 +3\n")
        .containsPattern("manager +kpis.target, salary +1 +2 +0 +7\n")
        .containsPattern("hr +– +1 +2 +0 +7\n");
  }

  @Test
  void tellsWhichFieldsOfAnElementEachAudienceSees() throws BuildException {
    for (String of : new String[] {"店长", "shop/manager", "content/shop/manager.yaml"}) {
      assertThat(new Engine().audiences(request(null), of).text())
          .contains("shop/manager")
          .containsPattern("title +yes +yes +yes\n")
          .containsPattern("dottedLine +– +yes +yes\n")
          .containsPattern("salary +– +– +yes\n")
          .containsPattern("kpis +partly +partly +yes\n");
    }
    assertThat(new Engine().audiences(request(null), "暗访专员").text())
        .containsPattern("title +– +yes +yes\n");
    assertThat(new Engine().audiences(request(null), "content/shop/unit.yaml").text())
        .containsPattern("name +yes +yes +yes\n");
    assertThatThrownBy(() -> new Engine().audiences(request(null), "店掌柜"))
        .isInstanceOf(RequestException.class);
    assertThatThrownBy(() -> new Engine().audiences(request(null), "shop/maneger"))
        .isInstanceOfSatisfying(
            RequestException.class,
            e -> assertThat(e.explain(Messages.of("en"))).contains("shop/manager"));
  }

  private BuildResult build(@Nullable String audience) throws BuildException {
    BuildResult result = result(audience);
    assertThat(result.failed()).isFalse();
    return result;
  }

  private BuildResult result(@Nullable String audience) throws BuildException {
    return new Engine().remembering(true).build(request(audience));
  }

  private BuildRequest request(@Nullable String audience) {
    return new BuildRequest(
        folder.resolve("content"),
        folder.resolve("out"),
        null,
        audience,
        "en",
        Severity.ERROR,
        "content",
        LocalDate.of(2026, 6, 1));
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
