package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.Limits;
import org.rolebook.workload.Workload;

/** What is read without the YAML library is what the library reads. */
class PlainYamlTest {

  private static final String PATH = "unit/element.yaml";
  private static final List<String> PIECES =
      List.of(
          "\n",
          " ",
          "  ",
          ":",
          ": ",
          "-",
          "- ",
          "#",
          " #",
          "[",
          "]",
          "{",
          "}",
          ",",
          "\"",
          "'",
          "|",
          "|\n",
          ">",
          "&a ",
          "*a",
          "!",
          "?",
          "? ",
          "%",
          "@",
          "\\",
          "~",
          "null",
          "<<: ",
          "---\n",
          "...\n",
          "key: ",
          "\nkey:\n",
          "\n- a\n",
          "\n  - b\n",
          "\t",
          "\u3000",
          "\u00A0",
          "一",
          "😀",
          "\uFEFF",
          "[a, b]",
          "{a: b}",
          "\"x\"",
          "'y'",
          "# remark\n",
          "\n\n");

  private static Node.@Nullable Mapping plain(String text) {
    return PlainYaml.read(PATH, text, 25);
  }

  private static @Nullable Node byLibrary(String text) {
    SourceText source = SourceText.of(PATH, text);
    Problems problems = new Problems(source);
    Node node = new YamlParser(source, problems, Limits.defaults()).byLibrary(text);
    return problems.found().isEmpty() ? node : null;
  }

  private static boolean agree(String text) {
    Node.Mapping plain = plain(text);
    if (plain != null) {
      assertThat(plain).as(text).isEqualTo(byLibrary(text));
    }
    return plain != null;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a: b\n",
        "\n\n# remark\na: b   \n\n# end",
        "a:\n  b: c\n  d:\n    - e\n    - f g\nh: i\n",
        "a:\n- b\n- c: d\n  e: f\n-   g: h\n    i: j\nk: l\n   \n",
        "a: [b, c d ,e]\nf: {g: h, i: 08:30-17:30}\nj: []\nk: {}\nl: [ ]",
        "a: [[b, {c: d}], e]\n",
        "a: \"b: c # d\"\ne: 'f \"g\" h'\ni: \"\"\n",
        "a: ~\nb: null\nc: x:y\nd: a#b\ne f : g - h\n",
        "- : a\n",
        "a:\n  - b:\n      c: d\n    e:\n    - f\n  - {g: h}\n  # remark\n  - [i]\n",
        "岗位: 经理：一\n# 注\n职责:\n  - 一、二\n",
      })
  void ordinaryFilesAreRead(String text) {
    assertThat(agree(text)).isEqualTo(!text.startsWith("-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# remark",
        "a",
        "- a",
        "a:",
        "a:\nb: c",
        "a: |\n  b",
        "a: b\n  c",
        "a: b # c",
        "a: &x b",
        "a: b: c",
        "a: b:",
        "<<: {a: b}",
        "a: [b",
        "a: [b,]",
        "a: {b}",
        "a: [b: c]",
        "a: {b: }",
        "a: \"b\\n\"",
        "a: 'b''c'",
        "a: \"b\" c",
        "a: \"b",
        "a:\tb",
        "a: b\n---\nc: d",
        "? a",
        "a: -b",
        "  a: b\n c: d",
        "a:\n  - b\n - c",
        "a:\n  b: c\n d: e",
        "a: b\n- c",
        "a:\n  - b\n  c: d",
        "\"a\": b",
        "a: \u3000b",
        "a: 😀",
        "a:\n  -\n  - b",
        "a: [b] c",
        "a: !x b",
        "a: *b",
        "a: @b"
      })
  void whateverElseIsLeftToTheLibrary(String text) {
    assertThat(plain(text)).isNull();
  }

  @Test
  void bothMakeTheSameOfAllContentThereIs() throws IOException {
    int read = 0;
    List<String> all = files();
    for (String text : all) {
      read += agree(text) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(all.size() / 2);
  }

  @Test
  void bothMakeTheSameOfContentWithSlips() throws IOException {
    Random random = new Random(20_261_123);
    List<String> all = files();
    int rounds = Integer.getInteger("rolebook.slips", 4_000);
    int read = 0;
    for (int i = 0; i < rounds; i++) {
      String text = cut(all.get(random.nextInt(all.size())), random);
      for (int slips = random.nextInt(3) + 1; slips > 0; slips--) {
        text = slipped(text, random);
      }
      read += agree(text) ? 1 : 0;
    }
    assertThat(read).isBetween(rounds / 10, rounds * 9 / 10);
  }

  /** Some lines of a file. */
  private static String cut(String text, Random random) {
    String[] lines = text.split("\n", -1);
    int from = random.nextInt(lines.length);
    int to = Math.min(lines.length, from + 1 + random.nextInt(12));
    return String.join("\n", List.of(lines).subList(from, to));
  }

  private static String slipped(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(3));
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return text.substring(0, at) + piece + text.substring(random.nextBoolean() ? at : to);
  }

  /** The YAML of the demo, of the fixtures of all rules, and of a handbook that is made up. */
  private static List<String> files() throws IOException {
    Path made = Files.createTempDirectory("workload");
    Workload.of(20).write(made);
    List<String> texts = new ArrayList<>();
    for (Path folder : List.of(Path.of("content"), Path.of("src/test/resources/rules"), made)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          add(file.toString(), Files.readString(file, StandardCharsets.UTF_8), texts);
        }
      }
    }
    return texts;
  }

  private static void add(String name, String text, List<String> texts) {
    if (name.endsWith(".yaml")) {
      texts.add(text);
    } else if (name.endsWith(".md")) {
      SourceText source = SourceText.of(name, text);
      FrontMatter parts = FrontMatter.split(source, new Problems(source));
      if (parts != null && !parts.yaml().isEmpty()) {
        texts.add(parts.yaml());
      }
    }
  }
}
