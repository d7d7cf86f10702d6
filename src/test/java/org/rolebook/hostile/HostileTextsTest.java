package org.rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.build.BuildException;

/** YAML and Markdown that would run something, grow without end or nest without end. */
@Timeout(60)
final class HostileTextsTest {

  private static final int MANY = 20_000;

  @TempDir private Path folder;
  private HostileBuild build;

  @BeforeEach
  void begin() {
    build = new HostileBuild(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
            + " [\"http://x.example/\"]]]]",
        "!!java.io.File [/tmp/x]",
        "!<tag:yaml.org,2002:java.lang.Runtime> x",
        "!!python/object/apply:os.system [id]",
        "!!binary aGVsbG8=",
        "!x y"
      })
  void aTagIsAnError(String value) throws BuildException {
    build.file("x.yaml", "title: " + value + "\nresponsibilities: [a]\n");
    assertThat(build.findings()).anyMatch(found -> found.contains("x.yaml"));
  }

  @Test
  void aBombOfAliasesIsTold() throws BuildException {
    StringBuilder bomb = new StringBuilder("title: 员\ntags: &a0 [lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("x").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
    }
    build.file("bomb.yaml", bomb.toString());
    assertThat(build.findings())
        .anyMatch(found -> found.startsWith("limit.aliases") && found.contains("limits.aliases"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags: &a [*a]",
        "conditions: &a {schedule: *a}",
        "workflow: &a [{title: x, steps: *a}]",
        "<<: &a {<<: *a}",
        "responsibilities: &a [{group: x, items: *a}]"
      })
  void aCycleOfAliasesIsTold(String line) throws BuildException {
    build.file("x.yaml", "title: 员\n" + line + "\n");
    assertThat(build.findings()).anyMatch(found -> found.contains("x.yaml"));
  }

  static Stream<String> deepYaml() {
    return Stream.of(
        "tags: " + "[".repeat(MANY),
        "tags: " + "[".repeat(MANY) + "]".repeat(MANY),
        "tags: " + "{a: ".repeat(MANY) + "}".repeat(MANY),
        "tags: " + "- ".repeat(MANY) + "x",
        "tags:\n  " + "- ".repeat(MANY) + "x",
        "? ".repeat(MANY) + "x",
        "tags: " + "!!x ".repeat(MANY),
        "tags: " + "&a ".repeat(MANY),
        "\"" + "\\".repeat(MANY),
        "{".repeat(MANY));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("deepYaml")
  void yamlWithoutBottomIsTold(String text) throws BuildException {
    build.file("x.yaml", "title: 员\n" + text + "\n");
    assertThat(build.findings()).anyMatch(found -> found.contains("x.yaml"));
  }

  @Test
  void depthNamesItsSetting() throws BuildException {
    build.file("x.yaml", "title: 员\ntags: " + "[".repeat(60) + "]".repeat(60) + "\n");
    assertThat(build.findings())
        .anyMatch(found -> found.startsWith("limit.depth") && found.contains("limits.depth"));
  }

  static Stream<String> deepMarkdown() {
    return Stream.of(
        "- ".repeat(MANY) + "x",
        "> ".repeat(MANY) + "x",
        "1. ".repeat(MANY) + "x",
        "> - ".repeat(MANY) + "x",
        "[".repeat(MANY),
        "![".repeat(MANY),
        "[".repeat(MANY) + "a" + "]".repeat(MANY),
        "[a](".repeat(MANY),
        "[[".repeat(MANY),
        "[[a|".repeat(MANY),
        "*".repeat(MANY) + "a",
        "**a _b ".repeat(MANY / 4),
        "*a **a ".repeat(MANY / 4),
        "a**b" + "c* ".repeat(MANY / 2),
        "`".repeat(MANY),
        "`a``b".repeat(MANY / 4),
        "<".repeat(MANY),
        "<!--".repeat(MANY / 4),
        "<a href=\"".repeat(MANY / 4),
        "&".repeat(MANY) + "&#".repeat(MANY / 2),
        "~~a".repeat(MANY / 2),
        "|".repeat(MANY) + "\n" + "|-".repeat(MANY) + "|\n" + "|a".repeat(100),
        "| a |\n|---|\n" + "| b |\n".repeat(5_000),
        "# a\n".repeat(5_000),
        "[a]: x\n".repeat(5_000) + "[a]".repeat(5_000),
        "[^a]".repeat(5_000) + "\n\n[^a]: x [^a]\n",
        "a\n".repeat(MANY),
        "\\".repeat(MANY),
        "http://a.".repeat(MANY / 8),
        "a@b.".repeat(MANY / 4),
        listsWithinLists());
  }

  private static String listsWithinLists() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      text.append("  ".repeat(i)).append("- x\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("deepMarkdown")
  void markdownWithoutBottomIsShown(String text) throws BuildException {
    build.file("pages/p.md", "# 页\n\n" + text + "\n");
    build.file("x.yaml", "title: 员\nresponsibilities: [a]\nsummary: |\n  " + indented(text) + "\n");
    build.file("y.md", "---\ntitle: 员二\n---\n\n## 职责概述\n\n" + text + "\n");
    List<String> found = build.findings();
    if (found.stream().noneMatch(HostileTextsTest::stopsTheSite)) {
      Map<String, String> site = build.site();
      assertThat(site).containsKeys("pages/p.html", "x.html", "y.html");
    }
  }

  /** Beyond a limit, or a name in {@code [[…]]} that nobody has. */
  private static boolean stopsTheSite(String finding) {
    return finding.contains("limit.") || finding.startsWith("dangling-reference");
  }

  private static String indented(String text) {
    return text.replace("\n", "\n  ");
  }

  @Test
  void circlesOfReferencesEnd() throws BuildException {
    String cycle = "title: %s\nresponsibilities: [a]\nreportsTo: %s\ncareer: {to: [%s]}\n";
    build.file("a.yaml", String.format(cycle, "甲", "b", "b"));
    build.file("b.yaml", String.format(cycle, "乙", "c", "a"));
    build.file("c.yaml", String.format(cycle, "丙", "a", "c"));
    assertThat(build.findings()).anyMatch(found -> found.startsWith("reporting-cycle"));
  }

  @Test
  void syntaxOfTemplatesIsText() throws BuildException {
    build.file(
        "x.yaml",
        """
        title: "${7+7} <#assign x=1> [=7+7]"
        responsibilities: ["${'a'?upper_case} <#include 'layout.ftlh'>"]
        """);
    assertThat(build.site().get("x.html"))
        .contains("${7+7} &lt;#assign x=1&gt; [=7+7]", "${", "?upper_case} &lt;#include");
  }
}
