package org.rolebook.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rolebook.i18n.Messages;

/** The figures as three tables in text: what there is, spans of control, coverage of fields. */
public final class FactsText {

  private static final List<String> COLUMNS =
      List.of(
          "units",
          "depth",
          "positions",
          "levels",
          "declared",
          "counted",
          "unstated",
          "kpis",
          "quantitative",
          "qualitative",
          "unmeasured");

  private final HandbookFacts facts;
  private final Messages words;

  private FactsText(HandbookFacts facts, Messages words) {
    this.facts = facts;
    this.words = words;
  }

  /** All tables, in the language of the messages. */
  public static String of(HandbookFacts facts, Messages words) {
    FactsText text = new FactsText(facts, words);
    return text.overview() + "\n" + text.spans() + "\n" + text.coverage();
  }

  private String overview() {
    Table table = new Table(row("", word("organisation"), COLUMNS.stream().map(this::word)));
    for (int i = 0; i < facts.organisations().size(); i++) {
      Facts each = facts.organisations().get(i);
      table.add(row(String.valueOf(i + 1), each.name(), figures(each)));
    }
    table.add(row("", word("all"), figures(facts.all())));
    return heading("overview") + table;
  }

  private static Stream<String> figures(Facts facts) {
    return Stream.of(
            facts.units(),
            facts.depth(),
            facts.positions(),
            facts.levels(),
            facts.headcount().declared(),
            facts.headcount().counted(),
            facts.headcount().unstated(),
            facts.kpis().total(),
            facts.kpis().quantitative(),
            facts.kpis().qualitative(),
            facts.kpis().unstated())
        .map(String::valueOf);
  }

  /** How many positions lead how many others: one column for each number that occurs. */
  private String spans() {
    List<Integer> numbers = List.copyOf(facts.all().spans().keySet());
    Table table = new Table(row("", word("organisation"), numbers.stream().map(String::valueOf)));
    for (int i = 0; i < facts.organisations().size(); i++) {
      Facts each = facts.organisations().get(i);
      table.add(row(String.valueOf(i + 1), each.name(), counts(each.spans(), numbers)));
    }
    table.add(row("", word("all"), counts(facts.all().spans(), numbers)));
    return heading("spans") + table;
  }

  private static Stream<String> counts(Map<Integer, Integer> spans, List<Integer> numbers) {
    return numbers.stream().map(spans::get).map(count -> count == null ? "" : count.toString());
  }

  /** In how many percent of the positions a field is filled; the organisations by their numbers. */
  private String coverage() {
    Stream<String> numbers =
        IntStream.rangeClosed(1, facts.organisations().size()).mapToObj(String::valueOf);
    Table table = new Table(row(word("field"), "", Stream.concat(Stream.of(word("all")), numbers)));
    for (String field : facts.all().coverage().keySet()) {
      Stream<Facts> all = Stream.concat(Stream.of(facts.all()), facts.organisations().stream());
      table.add(row(label(field), field, all.map(each -> percent(each.coverage(), field, each))));
    }
    return heading("coverage") + table;
  }

  private static String percent(Map<String, Integer> coverage, String field, Facts facts) {
    int present = coverage.getOrDefault(field, 0);
    return facts.positions() == 0 ? "" : String.valueOf(100 * present / facts.positions());
  }

  private String label(String field) {
    return words.text("field.position." + field);
  }

  private String heading(String key) {
    return words.text("stats." + key + ".heading") + "\n\n";
  }

  private String word(String key) {
    return words.text("stats." + key);
  }

  private static List<String> row(String first, String second, Stream<String> rest) {
    List<String> cells = new ArrayList<>(List.of(first, second));
    rest.forEach(cells::add);
    return cells;
  }
}
