package org.rolebook.golden;

import java.util.stream.Stream;

/** Faults in the form of a file, which its reader finds. */
final class ReadingFaults {

  private static final String TITLE = "^(?:title|岗位名称): .*\n";
  private static final String YAML =
      "[a-z]\\.yaml$(?<!\\.en\\.yaml|handbook\\.yaml|baseline\\.yaml)";
  private static final String OVERLAYS = "[a-z]+-[a-z-]+\\.en\\.yaml$";

  /** What others say of a position, or first say, once its file cannot be read. */
  private static final String[] LOST = {"subordinate-mismatch", "grade-mismatch", "title-variant"};

  private ReadingFaults() {}

  static Stream<Fault> all() {
    return Stream.concat(keys(), files());
  }

  private static Stream<Fault> keys() {
    return Stream.of(
        Fault.of("unknown-key", TITLE, "$0▶titel: 测试\n"),
        Fault.of("unknown-key", "^(name|部门名称): .*\n", "$0▶领导班子: 测试\n").in("unit\\.yaml"),
        Fault.of("wrong-type", TITLE, "$0▶category: {管理: 是}\n").unless("(?m)^(?:category|工作性质):"),
        Fault.of("wrong-type", "^(order|顺序): .*$", "▶$1: 第一"),
        Fault.of("wrong-type", "^(填表日期):$", "▶$1: 去年三月"),
        Fault.of("duplicate-key", TITLE, "$0▶$0"),
        Fault.of("duplicate-key", "^(order|顺序): .*\n", "$0▶$0"),
        Fault.of("yaml-syntax", "^(order|顺序): (.*)$", "▶$1：$2").in(YAML).with(LOST),
        Fault.of("yaml-syntax", "^(title|name|岗位名称|部门名称): (.*)$", "▶$1: \"$2").in(YAML).with(LOST),
        Fault.of("yaml-syntax", "^  - ([^\n:{]*)。$", "▶\t- $1。").in(YAML).with(LOST));
  }

  private static Stream<Fault> files() {
    return Stream.of(
        Fault.of("encoding", "^(title|岗位名称): (.)", "▶$1: $2\u0000").with(LOST),
        Fault.of("encoding", "^(title|岗位名称): (.)", "▶$1: $2\u0007").with(LOST),
        Fault.of("front-matter", "\\A---\n((?:.+\n)+?)---\n", "▶---\n$1")
            .in("/[a-z-]+\\.md$")
            .with(LOST),
        Fault.of("limit", TITLE, "$0▶tags: " + "[".repeat(60) + "]".repeat(60) + "\n")
            .unless("(?m)^(?:tags|标签):")
            .with(LOST),
        Fault.of("format-version", TITLE, "$0format: ▶2\n").in("^handbook\\.yaml$"),
        Fault.of("format-version", TITLE, "$0format: ▶0\n").in("^handbook\\.yaml$"),
        Fault.of("duplicate-id", "\\A([\\s\\S]*)\\z", "---\n$1---\n")
            .in("/operations/(?!unit)[a-z-]+\\.yaml")
            .into("{dir}/{name}.md")
            .foundIn("{dir}/{name}.yaml", ""),
        Fault.of("overlay", "\\A", "▶").in(OVERLAYS).into("{dir}/{name}.fr.yaml"),
        Fault.of("overlay", "\\A", "▶").in(OVERLAYS).into("{dir}/{name}-old.en.yaml"),
        Fault.of("overlay", "^(responsibilities|aliases):\n(?: .*\n)+", "▶$1: [Keep one]\n")
            .in(OVERLAYS));
  }
}
