package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.i18n.Messages;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.render.BuiltIn;
import org.rolebook.render.RenderedFile;

/** Sites broken on purpose, one exporter, template or file at a time: none is published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeliberateLeaksTest {

  private static final Catalogue CATALOGUE = new Catalogue();
  private static final int FEWEST = 50;

  /** Templates of pages that this handbook does not have. */
  private static final List<String> UNUSED = List.of("health.ftlh");

  /** Places in which a word is all there is. */
  private static final List<String> WHOLE =
      List.of(
          "position title",
          "position alias",
          "code",
          "category",
          "training",
          "domain",
          "signatory",
          "tag",
          "unit name",
          "unit alias",
          "unit code",
          "term",
          "grade title",
          "page title");

  private Path folder = Path.of(".");
  private PlantedHandbook planted;
  private Map<String, String> staff = Map.of();
  private Map<String, String> hr = Map.of();
  private Guard guard;

  @BeforeAll
  void build(@TempDir Path temporary) throws IOException, BuildException {
    folder = temporary;
    planted = new PlantedHandbook(folder);
    staff = planted.site(null);
    hr = planted.site("hr");
    ReadResult read = new HandbookReader(CATALOGUE).read(planted.content());
    BuildRequest request = planted.request(null, null);
    guard = Guard.of(request, read, SiteStage.of(request, read, CATALOGUE), CATALOGUE);
  }

  /**
   * Each page and export in turn is made from the handbook as it is, as if it had got hold of it:
   * all that then hold anything withheld are refused.
   */
  @Test
  void eachFileMadeFromTheWholeHandbookIsRefused() {
    Map<String, String> leaking = new TreeMap<>(hr);
    leaking.entrySet().removeIf(file -> !tells(file.getKey() + "\n" + file.getValue()));
    List<String> passed =
        leaking.keySet().stream()
            .filter(path -> !isRefused(path, leaking.getOrDefault(path, "")))
            .toList();
    assertThat(passed).isEmpty();
    assertThat(leaking).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(leaking.keySet())
        .contains(
            "handbook.json",
            "sitemap.xml",
            "index.html",
            "graph.html",
            "positions.html",
            "kpis.html",
            "kpis.csv",
            "group/print.html",
            "group/index.html",
            "group/manager.html",
            "en/group/manager.html")
        .anyMatch(path -> path.startsWith("search/"))
        .anyMatch(path -> path.startsWith("former/"));
  }

  @Test
  void noFileOfTheSiteAsItIsIsRefused() {
    List<String> refused =
        staff.keySet().stream()
            .filter(path -> isRefused(path, staff.getOrDefault(path, "")))
            .toList();
    assertThat(refused).isEmpty();
  }

  private boolean tells(String file) {
    return canaries().values().stream().anyMatch(file::contains)
        || Pattern.compile("[78]1,?234|91,?234|72,?345|432[12]").matcher(file).find();
  }

  private boolean isRefused(String path, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      guard.before(file -> {}).accept(new RenderedFile(path, bytes));
      return false;
    } catch (Guard.Refusal e) {
      return true;
    }
  }

  private Map<String, String> canaries() {
    return planted.canaries().shown();
  }

  static Stream<String> templates() {
    return BuiltIn.files().keySet().stream()
        .filter(name -> name.endsWith(".ftlh") && !UNUSED.contains(name));
  }

  /** Each template in turn shows another withheld value. */
  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateThatTellsIsRefused(String name) throws IOException {
    String place = WHOLE.get(Math.floorMod(name.hashCode(), WHOLE.size()));
    String secret = planted.canaries().at(place);
    String text =
        new String(Objects.requireNonNull(BuiltIn.files().get(name)), StandardCharsets.UTF_8);
    assertRefused(name, told(text, "<p>" + secret + "</p>"));
  }

  /** A file that others import tells within each of its macros. */
  private static String told(String template, String secret) {
    return template.replace("</#macro>", secret + "</#macro>")
        + (template.contains("</#macro>") ? "" : secret);
  }

  static Stream<Function<String, String>> forms() {
    return Stream.of(
        secret -> "<p title=\"" + secret + "\">",
        secret -> "<!-- " + secret + " -->",
        secret -> "<p data-x='" + secret + "'>",
        secret -> "<p>" + secret.toUpperCase(java.util.Locale.ROOT) + "</p>",
        secret -> "<p>&#x" + Integer.toHexString(secret.charAt(0)) + ";" + secret.substring(1),
        secret -> "<p>&#" + (int) secret.charAt(0) + ";" + secret.substring(1),
        secret -> "<p id=\"x-" + secret + "-y\">",
        secret -> "<a href=\"../" + secret + ".html?q#x\">x</a>",
        secret ->
            "<a href=\"%" + Integer.toHexString(secret.charAt(0)) + secret.substring(1) + "\">",
        secret -> "<script type=\"application/json\">{\"x\":\"" + secret + "\"}</script>",
        secret -> "<script type=\"application/json\">\"\\u00" + hex(secret) + "\"</script>",
        secret -> "<p><b>" + secret.substring(0, 3) + "</b>" + secret.substring(3) + "</p>",
        secret -> "<p>" + secret.substring(0, 3) + "<mark>" + secret.substring(3) + "</mark></p>");
  }

  private static String hex(String secret) {
    return Integer.toHexString(secret.charAt(0)) + secret.substring(1);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aValueIsFoundInWhateverFormItIsWritten(Function<String, String> form) {
    String text = form.apply(planted.canaries().at("code"));
    assertThat(isRefused("404.html", "<!doctype html><title>x</title>" + text)).isTrue();
  }

  private void assertRefused(String template, String text) throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates-" + template));
    Files.writeString(templates.resolve(template), text);
    List<String> told = new ArrayList<>();
    assertThatThrownBy(() -> new Engine().build(planted.request(null, templates)))
        .isInstanceOfSatisfying(BuildException.class, e -> told.add(e.explain(Messages.of("en"))));
    assertThat(told.toString()).contains("Nothing was published", "content/");
  }
}
