package org.rolebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The source files of an organisation made by rule from a seed: spans of about seven, units nested
 * as the superiors are, one position in twenty with a second superior, vacancies, headcounts,
 * grades and two external bodies.
 */
public final class LargeOrganisation {

  private static final String[] AREAS = {
    "华东", "华南", "华北", "西南", "海外", "线上", "企业客户", "个人客户", "平台", "数据"
  };
  private static final String[] WORKS = {
    "销售", "客服", "研发", "测试", "采购", "财务", "法务", "运营", "仓储", "培训"
  };
  private static final String[] RANKS = {"总经理", "总监", "经理", "主管", "专员", "助理"};

  private record Person(int number, int level, String unit, String superior) {

    String id() {
      return unit + "/p" + number;
    }
  }

  private final Path content;
  private final int count;
  private final Random random;
  private final List<Person> people = new ArrayList<>();

  private LargeOrganisation(Path content, int count, long seed) {
    this.content = content;
    this.count = count;
    this.random = new Random(seed);
  }

  /**
   * Writes the files.
   *
   * @param content folder, made if missing
   * @param count number of positions
   * @param seed the same seed makes the same files
   */
  public static void write(Path content, int count, long seed) throws IOException {
    new LargeOrganisation(content, count, seed).write();
  }

  private void write() throws IOException {
    Files.createDirectories(content.resolve("group"));
    Files.writeString(content.resolve("handbook.yaml"), "title: 集团岗位手册\nlanguages: [zh-CN]\n");
    people.add(new Person(0, 0, "group", "board"));
    unit("group", "集团", "externals: [{id: board, title: 董事会}, {id: auditor, title: 外部审计}]\n");
    for (int next = 0; people.size() < count; next++) {
      addReports(people.get(next));
    }
    for (Person person : people) {
      Files.writeString(content.resolve(person.id() + ".yaml"), source(person));
    }
  }

  private void addReports(Person superior) throws IOException {
    int span = Math.min(4 + random.nextInt(7), count - people.size());
    String unit = superior.unit();
    if (superior.level() > 0) {
      unit = unit + "/u" + superior.number();
      unit(unit, area(superior.number()) + "部 " + superior.number(), "");
    }
    for (int i = 0; i < span; i++) {
      people.add(new Person(people.size(), superior.level() + 1, unit, superior.id()));
    }
  }

  private void unit(String id, String name, String more) throws IOException {
    Files.createDirectories(content.resolve(id));
    StringBuilder source = new StringBuilder("name: " + name + "\n" + more);
    if (more.isEmpty()) {
      source.append("kind: department\n");
    } else {
      source.append("kind: organisation\ngrades:\n");
      for (int level = 0; level < RANKS.length; level++) {
        source.append("  - {id: G" + level + ", title: " + RANKS[level] + "级}\n");
      }
    }
    Files.writeString(content.resolve(id + "/unit.yaml"), source.toString());
  }

  private String source(Person person) {
    int number = person.number();
    int rank = Math.min(person.level(), RANKS.length - 1);
    String title = area(number) + WORKS[random.nextInt(WORKS.length)] + RANKS[rank] + " " + number;
    StringBuilder source = new StringBuilder("title: " + title + "\n");
    source.append("grade: G" + rank + "\nreportsTo: [" + person.superior());
    if (number > 0 && number % 20 == 0) {
      source.append(", " + people.get(random.nextInt(number)).id());
    }
    source.append(number % 200 == 7 ? ", auditor]\n" : "]\n");
    if (number % 3 == 0) {
      source.append("headcount: " + (1 + random.nextInt(4)) + "\n");
    }
    return source.append(number % 25 == 3 ? "status: vacant\n" : "").toString();
  }

  private String area(int number) {
    return AREAS[number % AREAS.length];
  }
}
