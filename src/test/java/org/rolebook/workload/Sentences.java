package org.rolebook.workload;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The texts of one position, no two of them alike. */
final class Sentences {

  private static final int GROUPS = 5;
  private static final int ITEMS = 4;
  private static final int AUTHORITIES = 4;
  private static final int INDICATORS = 5;
  private static final int ROWS = 4;
  private static final int SKILLS = 3;
  private static final int PARAGRAPH = 3;

  private final Draws draws;

  Sentences(Draws draws) {
    this.draws = draws;
  }

  static String mission(Draws draws, String field) {
    return "在所辖区域内做好%s工作%s。".formatted(field, draws.any(Words.ENDS));
  }

  String summary() {
    return "承担" + pair() + "的工作" + draws.any(Words.ENDS) + "。";
  }

  List<Duty> duties() {
    List<String> items = sentences(GROUPS * ITEMS);
    List<String> groups = draws.some(GROUPS, Words.GROUPS);
    return IntStream.range(0, GROUPS)
        .mapToObj(i -> new Duty(groups.get(i), items.subList(i * ITEMS, (i + 1) * ITEMS)))
        .toList();
  }

  List<String> authorities() {
    List<String> verbs = draws.some(AUTHORITIES, Words.VERBS);
    return verbs.stream().map(verb -> "可以自行" + verb + pair() + "。").toList();
  }

  List<Indicator> indicators() {
    return IntStream.range(0, INDICATORS).mapToObj(i -> indicator(pair())).toList();
  }

  private Indicator indicator(String matters) {
    String name = matters + draws.any(Words.MEASURES);
    String formula = "合格份数 ÷ 全部份数 × 100%";
    int weight = 100 / INDICATORS;
    return new Indicator(name, formula, weight, 90 + draws.below(10), draws.any(Words.PERIODS));
  }

  List<String> skills() {
    return IntStream.range(0, SKILLS).mapToObj(i -> "能独立处理" + matters(1).get(0)).toList();
  }

  /** Paragraphs of the body, before and after the table. */
  List<String> paragraphs() {
    return List.of(paragraph(), paragraph());
  }

  private String paragraph() {
    return IntStream.range(0, PARAGRAPH)
        .mapToObj(i -> sentence() + draws.any(Words.ENDS) + "。")
        .collect(Collectors.joining());
  }

  List<List<String>> table() {
    return IntStream.range(0, ROWS).mapToObj(row -> row(row, matters(1).get(0))).toList();
  }

  private List<String> row(int row, String matter) {
    String week = "第%d周".formatted(row + 1);
    return List.of(week, draws.any(Words.VERBS) + matter, matter + "的签收记录");
  }

  private List<String> sentences(int count) {
    return IntStream.range(0, count).mapToObj(i -> sentence() + "。").toList();
  }

  private String sentence() {
    List<String> verbs = draws.some(2, Words.VERBS);
    List<String> matters = matters(2);
    String first = verbs.get(0) + matters.get(0);
    return first + "，" + verbs.get(1) + matters.get(1);
  }

  private String pair() {
    List<String> matters = matters(2);
    return matters.get(0) + "与" + matters.get(1);
  }

  private List<String> matters(int count) {
    return draws.some(count, Words.OBJECTS).stream()
        .map(object -> draws.any(Words.SUBJECTS) + object)
        .toList();
  }
}
