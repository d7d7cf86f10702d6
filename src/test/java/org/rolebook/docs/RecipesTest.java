package org.rolebook.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.build.BaselineRequest;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;

/** What the recipes promise of their examples comes true. */
class RecipesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"howto/audiences.md", "howto/zh-CN/audiences.md"})
  void aWideAudienceSeesNothingOfPayAndOfHiddenPositions(String page) throws Exception {
    Example.layOut(Guide.site(page), folder);
    SortedMap<String, String> staff = site(null);
    SortedMap<String, String> hr = site("hr");
    assertThat(hr.keySet()).contains("bookshop/internal-auditor.html");
    assertThat(hr.values()).anyMatch(text -> text.contains("7000"));
    assertThat(staff.keySet()).contains("bookshop/manager.html");
    assertThat(staff.values()).noneMatch(text -> text.contains("7000"));
    assertThat(staff.values()).noneMatch(text -> text.contains("internal-auditor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"howto/move.md", "howto/zh-CN/move.md"})
  void oldAddressesLeadToNewOnes(String page) throws Exception {
    Example.layOut(Guide.site(page), folder);
    SortedMap<String, String> site = site(null);
    assertThat(site.get("bookshop/clerk.html")).contains("sales/bookseller.html");
    assertThat(site.get("staff-list.html")).contains("bookshop/index.html");
    assertThat(site).containsKey("bookshop/sales/bookseller.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"howto/translate.md", "howto/zh-CN/translate.md"})
  void aTranslationStandsBesideTheOriginal(String page) throws Exception {
    Example.layOut(Guide.site(page), folder);
    List<String> titles = List.of("店长", "Manager");
    boolean chinese = page.contains("zh-CN");
    SortedMap<String, String> site = site(null);
    assertThat(site.get("bookshop/manager.html")).contains("<h1>" + titles.get(chinese ? 0 : 1));
    assertThat(site.get((chinese ? "en" : "zh-CN") + "/bookshop/manager.html"))
        .contains("<h1>" + titles.get(chinese ? 1 : 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"howto/baseline.md", "howto/zh-CN/baseline.md"})
  void theShownBaselineIsTheOneThatIsWritten(String page) throws Exception {
    Example.layOut(Guide.site(page), folder);
    Path file = folder.resolve("content/lint-baseline.yaml");
    String shown = Files.readString(file);
    assertThat(new Engine().check(request(null)).report().diagnostics()).isEmpty();
    String reason = shown.replaceFirst("(?s).*reason: ([^\n]+).*", "$1");
    Files.writeString(file, "accepted: []\n");
    new Engine().amendBaseline(request(null), BaselineRequest.of("write", reason, "2026-12-31"));
    assertThat(shown).isEqualTo("# content/lint-baseline.yaml\n" + Files.readString(file));
  }

  private SortedMap<String, String> site(@Nullable String audience) throws BuildException {
    SortedMap<String, String> files = new TreeMap<>();
    boolean failed =
        new Engine()
            .render(request(audience), (path, bytes) -> files.put(path, new String(bytes, UTF_8)))
            .failed();
    assertThat(failed).isFalse();
    return files;
  }

  private BuildRequest request(@Nullable String audience) {
    Path content = folder.resolve("content");
    Path out = folder.resolve("out");
    return new BuildRequest(content, out, null, audience, null, Severity.ERROR, "content", TODAY);
  }
}
