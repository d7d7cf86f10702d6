package org.rolebook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.rolebook.diagnostic.Severity;

/**
 * The files of a handbook of twenty positions in two languages, some of it translated, and edits of
 * every sort that an author makes, in an order that a seed gives.
 */
final class EditedHandbook {

  private static final int POSITIONS = 20;
  private static final String[] UNITS = {"org", "org/sales", "org/sales/key", "org/office"};

  /** References may lead nowhere for a while, without keeping the site from being made. */
  private static final String LINT =
      "lint: {dangling-reference: warning, kpi-owner-missing: warning, route-collision: warning,"
          + " ambiguous-reference: warning, duplicate-code: warning, reporting-cycle: warning,"
          + " wrong-target: warning}\n";

  private static final String[] SENTENCES = {
    "负责汇总数据并告知 [[p3]]",
    "与职位4 配合，参见 [[org/sales]] 和 [[p999]]",
    "每周一前完成的的报表，详见 [[指南]]",
    "接受财务经理与新职位7 的领导",
    "按 ABC 流程办理，逾期 3 天内整改",
    "负责日常工作及领导交办的其他事项",
    "见[表](https://example.org/)与 p5",
    "１. 先看； 2) 再做； ③ 后记"
  };

  private final Path content;
  private final Path templates;
  private final Random random;
  private final Instant past;
  private int edits;

  /**
   * Writes the handbook.
   *
   * @param past a time for its files, as if they had been written long ago
   */
  EditedHandbook(Path folder, long seed, Instant past) throws IOException {
    this.content = folder.resolve("content");
    this.templates = Files.createDirectories(folder.resolve("templates"));
    this.random = new Random(seed);
    this.past = past;
    settings("小店手册");
    for (String unit : UNITS) {
      write(unit + "/unit.yaml", "name: 单位 " + unit + "\nkind: department\nmission: 做好事情\n");
      write(unit + "/unit.en.yaml", "name: Unit " + unit + "\n");
    }
    for (int i = 0; i < POSITIONS; i++) {
      position(i, "职位" + i);
    }
    write("pages/rules.md", "---\ntitle: 规章\nkind: regulation\n---\n\n参见 [[p1]]。\n");
    write("org/pages/guide.md", "---\ntitle: 指南\n---\n\n## 开始\n\n文字。\n");
    write("org/assets/note.txt", "note\n");
    age();
  }

  /** What a build of it is asked. */
  BuildRequest request() {
    return new BuildRequest(
        content,
        content.resolveSibling("out"),
        templates,
        null,
        "en",
        Severity.ERROR,
        "content",
        LocalDate.EPOCH);
  }

  /** The folder of its sources. */
  Path content() {
    return content;
  }

  /** Changes something. */
  void edit() throws IOException {
    edits++;
    delete("org/broken.yaml");
    int number = random.nextInt(POSITIONS);
    switch (random.nextInt(26)) {
      case 0, 1, 2 -> position(number, "职位" + number);
      case 3 -> position(number, "新职位" + random.nextInt(40));
      case 4 -> translation(number);
      case 5 -> delete(path(number, "en.yaml"));
      case 6 -> {
        delete(path(number, "en.yaml"));
        delete(path(number, "yaml"));
      }
      case 7 -> move(number);
      case 8 -> unit(UNITS[random.nextInt(UNITS.length)]);
      case 9 -> settings("手册 " + random.nextInt(5));
      case 10 -> page();
      case 11 -> write("org/assets/note.txt", "note " + edits + "\n");
      case 12 -> template();
      case 13 -> write("org/broken.yaml", "title: [\n");
      case 14 -> age();
      case 15 -> body(number);
      case 16 -> unitField(UNITS[random.nextInt(UNITS.length)]);
      default -> field(number);
    }
  }

  /** Changes words of an element and nothing else; now and then those of two. */
  void reword() throws IOException {
    edits++;
    delete("org/broken.yaml");
    do {
      switch (random.nextInt(6)) {
        case 0 -> reword("org/pages/guide.md", "\n## 第 " + edits + " 节\n\n" + sentence() + "\n");
        case 1 -> rewordUnit(UNITS[random.nextInt(UNITS.length)]);
        default -> rewordPosition(random.nextInt(POSITIONS));
      }
    } while (random.nextInt(4) == 0);
  }

  private void rewordPosition(int number) throws IOException {
    String words =
        switch (random.nextInt(5)) {
          case 0 -> "summary: " + sentence();
          case 1 -> "responsibilities: [" + sentence() + ", " + sentence() + "]";
          case 2 -> "standards: [" + sentence() + "]";
          case 3 -> "workflow: [" + sentence() + ", 汇总数据]";
          default -> "body: " + sentence();
        };
    reword(path(number, "yaml"), words + "\n");
  }

  private void rewordUnit(String unit) throws IOException {
    String words =
        switch (random.nextInt(4)) {
          case 0 -> "mission: " + sentence();
          case 1 -> "nature: " + sentence();
          case 2 -> "functions: [" + sentence() + ", 汇总数据]";
          default -> "body: " + sentence();
        };
    reword(unit + "/unit.yaml", words + "\n");
  }

  /** Something that a rule may find, or a page show in its own way. */
  private String sentence() {
    return "\"" + SENTENCES[random.nextInt(SENTENCES.length)] + " " + random.nextInt(9) + "\"";
  }

  /** Puts a line in the place of that of the same field, which may be followed by a list. */
  private void reword(String path, String words) throws IOException {
    Path file = content.resolve(path);
    if (Files.exists(file)) {
      String key = words.substring(0, Math.max(0, words.indexOf(':')));
      String text = Files.readString(file);
      String rest =
          path.endsWith(".md") ? text : text.replaceAll("(?m)^" + key + ":.*\n(  - .*\n)*", "");
      Files.writeString(file, rest + words);
    }
  }

  private void position(int number, String title) throws IOException {
    String above = number == 0 ? "" : "reportsTo: p" + random.nextInt(number) + "\n";
    String partners = "collaboratesWith: [p" + random.nextInt(POSITIONS) + "]\n";
    write(
        path(number, "yaml"),
        "title: "
            + title
            + "\ncode: C-"
            + number
            + "\n"
            + above
            + (random.nextInt(3) == 0 ? partners : "")
            + "headcount: "
            + (1 + random.nextInt(4))
            + "\nstatus: "
            + (random.nextInt(5) == 0 ? "vacant" : "active")
            + "\nresponsibilities:\n  - 负责事项 "
            + random.nextInt(100)
            + "，并告知 [[p"
            + random.nextInt(POSITIONS)
            + "]]\n  - 汇总数据\nkpis:\n  - name: 完成率"
            + random.nextInt(3)
            + "\n    formula: 完成数 / 计划数\n    weight: 100%\n    target: \">= 90%\"\n");
  }

  private void body(int number) throws IOException {
    Path file = content.resolve(path(number, "yaml"));
    if (Files.exists(file)) {
      String text = Files.readString(file).replaceAll("body: .*\n", "");
      Files.writeString(file, text + "body: 正文 " + random.nextInt(1000) + "\n");
    }
  }

  /** Changes one field of a position, and leaves all others as they are. */
  private void field(int number) throws IOException {
    String other = String.valueOf(random.nextInt(POSITIONS));
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> set(path(number, "yaml"), "title", "新职位" + other);
      case 3 -> set(path(number, "yaml"), "aliases", "[别名" + other + "]");
      case 4 -> set(path(number, "yaml"), "code", "C-" + other);
      case 5 -> set(path(number, "yaml"), "reportsTo", random.nextBoolean() ? "职位1" : "p" + other);
      case 6 -> set(path(number, "yaml"), "collaboratesWith", "[职位" + other + ", 新职位2, 别名3]");
      case 7 -> set(path(number, "yaml"), "status", random.nextBoolean() ? "retired" : "active");
      case 8 -> set(path(number, "yaml"), "tags", "[标签" + random.nextInt(3) + "]");
      case 9 -> set(path(number, "yaml"), "slug", "slug-" + number + "-" + random.nextInt(3));
      case 10 -> set(path(number, "yaml"), "audience", random.nextInt(3) == 0 ? "hr" : "staff");
      default -> set(path(number, "yaml"), "order", other);
    }
  }

  private void unitField(String unit) throws IOException {
    String number = String.valueOf(random.nextInt(5));
    switch (random.nextInt(4)) {
      case 0 -> set(unit + "/unit.yaml", "name", "单位 " + number);
      case 1 -> set(unit + "/unit.yaml", "externals", "[外部" + number + "]");
      case 2 -> set(unit + "/unit.yaml", "kpis", "[{id: k" + number + ", name: 共享" + number + "}]");
      default -> set(unit + "/unit.yaml", "code", "U-" + number);
    }
  }

  /** Gives a field another value, on a line of its own, where there is such a file. */
  void set(String path, String field, String value) throws IOException {
    Path file = content.resolve(path);
    if (Files.exists(file)) {
      String text = Files.readString(file).replaceAll("(?m)^" + field + ": .*\n", "");
      Files.writeString(file, field + ": " + value + "\n" + text);
    }
  }

  private void translation(int number) throws IOException {
    if (Files.exists(content.resolve(path(number, "yaml")))) {
      write(
          path(number, "en.yaml"), "title: Position " + number + " of " + random.nextInt(9) + "\n");
    }
  }

  private void move(int number) throws IOException {
    for (String unit : UNITS) {
      Path from = content.resolve(unit + "/p" + number + ".yaml");
      delete(unit + "/p" + number + ".en.yaml");
      Path to = content.resolve(UNITS[random.nextInt(UNITS.length)] + "/p" + number + ".yaml");
      if (Files.exists(from)) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        return;
      }
    }
  }

  private void unit(String unit) throws IOException {
    write(
        unit + "/unit.yaml",
        "name: 单位 " + random.nextInt(5) + "\nkind: department\nhead: p" + random.nextInt(5) + "\n");
  }

  private void settings(String title) throws IOException {
    List<String> more = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      more.add("url: https://handbook.example/" + random.nextInt(3) + "\n");
    }
    if (random.nextInt(3) == 0) {
      more.add("brand: {accent: \"#0" + random.nextInt(9) + "5a8f\"}\n");
    }
    write(
        "handbook.yaml",
        "title: "
            + title
            + "\nlanguages: [zh-CN, en]\naudiences: [staff, hr]\n"
            + LINT
            + String.join("", more));
  }

  private void page() throws IOException {
    write(
        "pages/rules.md",
        "---\ntitle: 规章 "
            + random.nextInt(4)
            + "\nkind: regulation\n---\n\n参见 [[p"
            + random.nextInt(POSITIONS)
            + "]]。\n");
  }

  private void template() throws IOException {
    Path own = templates.resolve("not-found.ftlh");
    if (Files.exists(own) && random.nextBoolean()) {
      Files.delete(own);
    } else {
      Files.writeString(own, "<p>nothing here " + random.nextInt(9) + "</p>\n");
    }
  }

  private static String path(int number, String ending) {
    return UNITS[number % UNITS.length] + "/p" + number + "." + ending;
  }

  private void delete(String path) throws IOException {
    Files.deleteIfExists(content.resolve(path));
  }

  /** Writes a file of the content. */
  void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  /** Makes all files look as if they had been written long ago, as a checkout some days old. */
  void age() throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file :
          files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isAfter(past)) {
          Files.setLastModifiedTime(file, FileTime.from(past.minusSeconds(edits)));
        }
      }
    }
  }
}
