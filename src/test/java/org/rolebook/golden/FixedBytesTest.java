package org.rolebook.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.build.FixResult;
import org.rolebook.diagnostic.Edit;
import org.rolebook.diagnostic.Severity;

/**
 * Corrections of all broken contents, of the fixtures of all rules and of all mistakes of authors:
 * what they do not name stays byte for byte, and a corrected handbook needs no correction.
 */
final class FixedBytesTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final int RUNS = 3;

  @TempDir private Path folder;

  /** Some content, and whether its line ends are those of Windows and a mark begins each file. */
  private record Case(String name, List<Path> layers, boolean windows) {}

  @Test
  void onlyWhatIsCorrectedChangesInTheFixturesOfRules() throws Exception {
    assertThat(fixed(children("rules").map(rule -> of(rule, rule.resolve("fires")))))
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void onlyWhatIsCorrectedChangesInBrokenContents() throws Exception {
    assertThat(fixed(children("broken").map(each -> of(each, each.resolve("content")))))
        .hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void onlyWhatIsCorrectedChangesInMistakesOfAuthors() throws Exception {
    Path sound = RESOURCES.resolve("authoring/sound");
    List<String> fixed =
        fixed(children("authoring/mistakes").map(each -> of(each, sound, each.resolve("content"))));
    assertThat(fixed).hasSizeGreaterThanOrEqualTo(40);
    List<String> typos = AuthoringMistake.typos().stream().map(AuthoringMistake::toString).toList();
    assertThat(fixed).filteredOn(typos::contains).hasSizeGreaterThanOrEqualTo(35);
  }

  private static Case of(Path each, Path... layers) {
    return new Case(String.valueOf(each.getFileName()), List.of(layers), false);
  }

  private static Stream<Path> children(String folder) throws IOException {
    try (Stream<Path> children = Files.list(RESOURCES.resolve(folder))) {
      return children.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  /** The names of the cases in which something was corrected. */
  private List<String> fixed(Stream<Case> cases) throws Exception {
    List<String> fixed = new ArrayList<>();
    for (Case each : cases.toList()) {
      if (fix(each)) {
        fixed.add(each.name());
        fix(new Case(each.name(), each.layers(), true));
      }
    }
    return fixed;
  }

  private boolean fix(Case each) throws Exception {
    Path content = folder.resolve(each.name() + each.windows()).resolve("content");
    for (Path layer : each.layers()) {
      copy(layer, content, each.windows());
    }
    int runs = 0;
    while (corrects(each, content)) {
      assertThat(++runs).as(each.name()).isLessThan(RUNS);
    }
    return runs > 0;
  }

  private static boolean corrects(Case each, Path content) throws Exception {
    Map<String, String> before = texts(content);
    FixResult result = run(content);
    Map<String, String> after = texts(content);
    assertThat(after.keySet()).as(each.name()).isEqualTo(before.keySet());
    before.forEach((file, text) -> compare(each, file, text, after, result.edits()));
    assertThat(result.edits().isEmpty()).as(each.name()).isEqualTo(before.equals(after));
    return !result.edits().isEmpty();
  }

  /** Walks over both texts: what is not in an edit must be the same. */
  private static void compare(
      Case each, String file, String before, Map<String, String> texts, List<Edit> edits) {
    String after = Objects.requireNonNull(texts.get(file));
    List<Edit> own =
        edits.stream()
            .filter(edit -> edit.span().file().equals(file))
            .sorted(Comparator.comparing(Edit::span))
            .toList();
    int from = 0;
    int to = 0;
    for (Edit edit : own) {
      int start = offset(before, edit.span().line(), edit.span().column());
      int kept = start - from;
      assertThat(after.substring(to, to + kept))
          .as(each + file)
          .isEqualTo(before.substring(from, start));
      assertThat(before.startsWith(edit.written(), start)).as(each + file).isTrue();
      from = start + edit.written().length();
      to += kept + edit.replacement().length();
    }
    assertThat(after.substring(to)).as(each + file).isEqualTo(before.substring(from));
  }

  /** Counts lines and characters by itself, as the reports state them. */
  private static int offset(String text, int line, int column) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 1; i < line; i++) {
      int feed = text.indexOf('\n', at);
      at = feed < 0 ? text.length() : feed + 1;
    }
    for (int i = 1; i < column; i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static FixResult run(Path content) throws BuildException {
    Path output = content.resolveSibling("out");
    BuildRequest request =
        new BuildRequest(
            content, output, null, null, "en", Severity.ERROR, "content", LocalDate.EPOCH);
    return new Engine().fix(request, true);
  }

  /** All files; bytes that are no UTF-8 stay apart as characters of their own. */
  private static Map<String, String> texts(Path content) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(content)) {
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
      texts.put(
          content.relativize(file).toString().replace('\\', '/'),
          isText ? text : new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return texts;
  }

  private static List<Path> files(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    }
  }

  private static void copy(Path from, Path into, boolean windows) throws IOException {
    for (Path file : files(from)) {
      Path copy = into.resolve(from.relativize(file).toString());
      Files.createDirectories(Objects.requireNonNull(copy.getParent()));
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
      boolean changes = windows && isText && !text.contains("\r");
      String marked = text.startsWith("\uFEFF") ? text : "\uFEFF" + text;
      Files.write(
          copy, changes ? marked.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8) : bytes);
    }
  }
}
