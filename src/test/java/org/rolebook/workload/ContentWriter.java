package org.rolebook.workload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes a workload as content of Rolebook: front matter in YAML above a body in Markdown. */
final class ContentWriter {

  private static final String SETTINGS =
      """
      title: 集团岗位手册
      languages: [zh-CN]
      lint:
        multiple-superiors: off
        too-many-responsibilities: {max: 20}
        wide-span: {max: 10}
      """;

  private final Path content;

  ContentWriter(Path content) {
    this.content = content;
  }

  void write(Workload workload) throws IOException {
    Texts.write(content.resolve("handbook.yaml"), SETTINGS);
    Texts.write(content.resolve("group/unit.yaml"), "name: 集团\nkind: organisation\n");
    for (int i = 0; i < workload.departments(); i++) {
      Department department = workload.department(i);
      Texts.write(content.resolve(department.path()).resolve("unit.yaml"), unit(department));
    }
    for (int i = 0; i < workload.size(); i++) {
      Post post = workload.post(i);
      Path folder = content.resolve(post.department().path());
      Texts.write(
          folder.resolve(post.name() + ".md"),
          "---\n" + yaml(post) + "---\n" + body(post, ContentWriter::link));
    }
  }

  private static String unit(Department department) {
    int head = department.number() * Workload.DEPARTMENT;
    return "name: %s\nkind: department\ncode: BM-%04d\nhead: %s\nmission: %s\n"
        .formatted(
            department.name(), department.number(), Workload.name(head), department.mission());
  }

  /** The attributes of a position, about 3 KB. */
  static String yaml(Post post) {
    StringBuilder out = new StringBuilder();
    out.append("title: ").append(post.title()).append('\n');
    out.append("code: ").append(post.code()).append('\n');
    if (!post.superiors().isEmpty()) {
      out.append("reportsTo: ").append(names(post.superiors())).append('\n');
    }
    out.append("summary: ").append(post.summary()).append('\n');
    duties(post, out);
    out.append("authorities:\n");
    post.authorities().forEach(text -> out.append("  - ").append(text).append('\n'));
    indicators(post, out);
    qualifications(post, out);
    out.append("collaboratesWith: ").append(names(post.partners())).append('\n');
    out.append("conditions: {schedule: 08:30-17:30, location: ").append(post.place());
    return out.append("}\n").toString();
  }

  private static String names(List<Integer> posts) {
    return posts.stream().map(Workload::name).collect(Collectors.joining(", ", "[", "]"));
  }

  private static void duties(Post post, StringBuilder out) {
    out.append("responsibilities:\n");
    for (Duty duty : post.duties()) {
      out.append("  - group: ").append(duty.group()).append("\n    items:\n");
      duty.items().forEach(item -> out.append("      - ").append(item).append('\n'));
    }
  }

  private static void indicators(Post post, StringBuilder out) {
    out.append("kpis:\n");
    for (Indicator each : post.indicators()) {
      out.append("  - name: ").append(each.name());
      out.append("\n    formula: ").append(each.formula());
      out.append("\n    weight: ").append(each.weight());
      out.append("\n    target: ").append(each.target());
      out.append("\n    unit: \"%\"\n    period: ").append(each.period()).append('\n');
    }
  }

  private static void qualifications(Post post, StringBuilder out) {
    out.append("qualifications:\n  education: {level: ").append(post.level()).append("}\n");
    out.append("  experience:\n    - {years: ").append(post.years()).append(", domain: 相关工作}\n");
    out.append("  skills:\n");
    post.skills().forEach(skill -> out.append("    - ").append(skill).append('\n'));
  }

  /** The free text of a position, about 1 KB, with links as they are written in it. */
  static String body(Post post, IntFunction<String> link) {
    StringBuilder out = new StringBuilder("\n## 月度安排\n\n");
    out.append(post.texts().get(0)).append("\n\n").append(table(post));
    out.append('\n').append(post.texts().get(1)).append("\n\n");
    List<Integer> links = post.links();
    String linked = links.stream().map(link::apply).collect(Collectors.joining("、"));
    return out.append("需要时与").append(linked).append("商量。\n").toString();
  }

  /** The table of the body, with its head. */
  static String table(Post post) {
    return post.table().stream()
        .map(row -> "| " + String.join(" | ", row) + " |\n")
        .collect(Collectors.joining("", "| 时间 | 事项 | 交付 |\n|---|---|---|\n", ""));
  }

  private static String link(int number) {
    return "[[" + Workload.name(number) + "]]";
  }
}
