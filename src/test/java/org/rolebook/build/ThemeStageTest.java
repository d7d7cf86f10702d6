package org.rolebook.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

class ThemeStageTest {

  @TempDir Path folder;

  @BeforeEach
  void aShop() throws IOException {
    write("content/handbook.yaml", "title: 门店手册\n");
    write("content/shop/unit.yaml", "name: 门店\n");
    write(
        "content/shop/clerk.yaml",
        "title: 店员\nconditions: {location: 一楼}\nqualifications: {certifications: [收银证]}\n");
    write("content/shop/driver.yaml", "title: 司机\nconditions: 仓库\ntags: [出车]\n");
    write("content/shop/guard.yaml", "title: 保安\nconditions: 一楼\naudience: hr\n");
  }

  @Test
  void aTemplateThatIsALinkOutOfTheFolderIsNoTemplate() throws Exception {
    write("outside/secret.ftlh", "<p>secret</p>");
    write("theme/other.ftlh", "<p>other</p>");
    Path theme = folder.resolve("theme");
    Files.createSymbolicLink(theme.resolve("position.ftlh"), folder.resolve("outside/secret.ftlh"));
    Files.createSymbolicLink(theme.resolve("unit.ftlh"), Path.of("other.ftlh"));

    Map<String, String> site = made("theme");

    assertThat(site.get("shop/clerk.html")).contains("店员").doesNotContain("secret");
    assertThat(site.get("shop/index.html")).isEqualTo("<p>other</p>");
  }

  @Test
  void aPageWithALayoutIsMadeByItsTemplate() throws Exception {
    write("content/pages/places.md", "---\nlayout: places\ndata:\n  note: [甲, 乙]\n---\n# 按地点\n");
    write(
        "theme/layout-places.ftlh",
        "${view.title.plain}: <#list view.data.note as one>${one} </#list>${view.data.none!'-'}\n"
            + "<#list site.byLocation as group>${group.title.plain}="
            + "<#list group.positions as one>${one.link.text}>${one.link.href} </#list>\n</#list>"
            + "${site.positions?size} ${site.byCertification[0].title.plain}"
            + " ${site.byTag[0].positions[0].unit.text}");
    assertThat(made("theme").get("pages/places.html"))
        .isEqualTo("按地点: 甲 乙 -\n仓库=司机>../shop/driver.html \n一楼=店员>../shop/clerk.html \n2 收银证 门店");
    assertThat(findings("theme")).isEmpty();
  }

  @Test
  void aLayoutThatIsNotThereIsAnErrorAtItsPlace() throws Exception {
    write("content/pages/places.md", "---\nlayout: place\n---\n# 按地点\n");
    assertThat(report(null)).contains("places.md:2:9: error", "layout: place", "--templates");
    Files.createDirectories(folder.resolve("theme"));
    assertThat(report("theme")).contains("Put a template layout-place.ftlh into");
    write("theme/layout-places.ftlh", "");
    assertThat(report("theme"))
        .startsWith(
            """
            content/pages/places.md:2:9: error theme
                There is no layout “place”.
               2 | layout: place
                 |         ^^^^^
              hint: Did you mean “places”?
            """);
  }

  @Test
  void filesOfTheThemeArePublishedAndReplaceThoseOfTheirName() throws Exception {
    write("theme/assets/theme.css", "body{background:url('paper.svg')}");
    write("theme/assets/theme.js", "");
    write("theme/assets/paper.svg", "<svg/>");
    write("theme/assets/fonts/a.woff2", "");
    write("theme/assets/handbook.js", "// mine");
    write("theme/assets/.hidden", "");
    Map<String, String> site = made("theme");
    assertThat(site)
        .containsEntry("assets/handbook.js", "// mine")
        .containsEntry("assets/paper.svg", "<svg/>")
        .containsKeys("assets/theme.css", "assets/fonts/a.woff2", "assets/handbook.css")
        .doesNotContainKey("assets/.hidden");
    assertThat(site.get("shop/clerk.html"))
        .containsSubsequence("assets/brand.css\">", "\"../assets/theme.css\">", "</head>")
        .containsSubsequence("../assets/handbook.js", "<script src=\"../assets/theme.js\">");
    assertThat(findings("theme")).isEmpty();
  }

  @Test
  void filesOfTheBrandAreLoadedByEveryPage() throws Exception {
    write(
        "content/handbook.yaml",
        "title: 甲\nbrand: {logo: assets/a.svg, styles: [assets/a.css], scripts: [assets/a.js]}\n");
    write("content/assets/a.svg", "<svg/>");
    write("content/assets/a.css", "a{}");
    write("content/assets/a.js", "");
    assertThat(findings(null)).isEmpty();
    assertThat(made(null).get("shop/index.html"))
        .contains("<link rel=\"stylesheet\" href=\"../assets/content/a.css\">")
        .contains("<script src=\"../assets/content/a.js\"></script>");
  }

  @Test
  void aFileOfTheBrandThatIsNotThereIsToldWhereItIsNamed() throws Exception {
    write(
        "content/handbook.yaml",
        "title: 甲\nbrand:\n  logo: assets/none.svg\n  styles:\n    - assets/huose.css\n");
    write("content/assets/house.css", "a{}");
    assertThat(findings(null))
        .anyMatch(each -> each.startsWith("warning file handbook.yaml:3:9 [assets/none.svg"))
        .contains("warning file-near handbook.yaml:5:7 [assets/huose.css, assets/house.css]")
        .hasSize(2);
  }

  @Test
  void aStyleSheetLoadsNothingFromElsewhere() throws Exception {
    write(
        "theme/assets/theme.css",
        """
        @import "https://example.com/a.css";
        @import url(//example.com/b.css);
        /* url(http://example.com/in-a-comment.png) */
        a { b: url("data:image/png;base64,AA"), url( 'http://example.com/c.png' ); }
        d { e: url(#local), url(papr.svg?x#y), url(../outside.svg) }
        """);
    write("theme/assets/paper.svg", "<svg/>");
    assertThat(findings("theme"))
        .containsExactly(
            "warning elsewhere ../theme/assets/theme.css:1:10 [https://example.com/a.css]",
            "warning elsewhere ../theme/assets/theme.css:2:13 [//example.com/b.css]",
            "warning elsewhere ../theme/assets/theme.css:4:13 [data:image/png;base64,AA]",
            "warning elsewhere ../theme/assets/theme.css:4:47 [http://example.com/c.png]",
            "warning address-near ../theme/assets/theme.css:5:25 [assets/papr.svg,"
                + " assets/paper.svg]",
            "warning address ../theme/assets/theme.css:5:44 [outside.svg]");
    assertThat(report("theme")).contains("theme/assets/theme.css:4:47: warning theme");
  }

  @Test
  void aTemplateUnderAWrongNameIsTold() throws Exception {
    write("theme/positon.ftlh", "");
    write("theme/Unit.ftlh", "");
    write("theme/pages.ftlh", "");
    write("theme/layout-a.ftlh", "<#import 'pages.ftlh' as pages>");
    write("theme/assets/content/x.txt", "");
    write("theme/assets/Handbook.css", "");
    assertThat(findings("theme"))
        .containsExactlyInAnyOrder(
            "warning misnamed ../theme/positon.ftlh:1:1 [positon.ftlh, position.ftlh]",
            "warning name ../theme/Unit.ftlh:1:1 [Unit.ftlh]",
            "error case ../theme/assets/Handbook.css:1:1 [assets/Handbook.css]",
            "error taken ../theme/assets/content/x.txt:1:1 [assets/content/x.txt]");
  }

  @Test
  void copiesWhoseOriginalHasChangedAreNoted() throws Exception {
    new Theming(Messages.of("en"))
        .copy(folder.resolve("theme"), List.of("unit", "page", "home"), false, "1.0");
    Path record = folder.resolve("theme/.rolebook-theme");
    String text = Files.readString(record);
    assertThat(findings("theme")).isEmpty();
    Files.writeString(record, text.replaceAll("(unit.*sha256:)\\w+", "$1abc123"));
    write("theme/unit.ftlh", "mine");
    assertThat(findings("theme"))
        .containsExactly("info changed ../theme/unit.ftlh:1:1 [unit.ftlh, 1.0]");
  }

  private List<String> findings(@Nullable String templates) throws BuildException {
    return new Engine()
        .check(request(templates)).report().diagnostics().stream()
            .filter(finding -> finding.rule().equals("theme"))
            .map(
                finding ->
                    finding.severity().key()
                        + " "
                        + finding.variant()
                        + " "
                        + finding.span().address()
                        + " "
                        + finding.arguments())
            .toList();
  }

  private String report(@Nullable String templates) throws BuildException {
    return ReportFormats.text(false).format(new Engine().check(request(templates)).report());
  }

  private Map<String, String> made(@Nullable String templates) throws BuildException {
    Map<String, String> files = new TreeMap<>();
    BuildResult result =
        new Engine()
            .render(request(templates), (path, bytes) -> files.put(path, new String(bytes, UTF_8)));
    assertThat(result.failed()).isFalse();
    return files;
  }

  private BuildRequest request(@Nullable String templates) {
    return new BuildRequest(
        folder.resolve("content"),
        folder.resolve("site"),
        templates == null ? null : folder.resolve(templates),
        null,
        "en",
        Severity.ERROR,
        "content",
        LocalDate.EPOCH);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
