package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.plan.Wording;

/** After an edit of mere words the rules find what they find when they are asked anew. */
class RewordedTest {

  static List<String> rules() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  /** In the fixture of each rule, words of each element come and go. */
  @ParameterizedTest
  @MethodSource("rules")
  void allIsFoundWhenWordsComeAndGo(String fixture) {
    ReadResult read = RuleFixture.firing(fixture).read();
    Handbook all = read.handbook();
    List<Record> elements = new ArrayList<>(all.units().values());
    elements.addAll(all.positions().values());
    elements.addAll(all.pages().values());
    List<Diagnostic> whole = found(read, all, null);
    for (Record element : elements) {
      for (String field : Wording.fields(element.getClass())) {
        Record less = without(element, field);
        if (!less.equals(element)) {
          Handbook before = with(all, less);
          List<Diagnostic> fewer = found(read, before, null);
          assertThat(found(read, all, reworded(fewer, all, element, field)))
              .as("%s comes to %s", field, element)
              .isEqualTo(whole);
          assertThat(found(read, before, reworded(whole, before, less, field)))
              .as("%s goes from %s", field, element)
              .isEqualTo(fewer);
        }
      }
    }
  }

  private static Reworded reworded(
      List<Diagnostic> before, Handbook after, Record element, String words) {
    List<Diagnostic> known = before.stream().filter(one -> rules().contains(one.rule())).toList();
    Handbook part = with(new Handbook(after.settings(), Map.of(), Map.of(), Map.of()), element);
    return new Reworded(known, part, Set.of(words), Set.of());
  }

  private static List<Diagnostic> found(
      ReadResult read, Handbook handbook, @Nullable Reworded before) {
    Checker checker = new Checker(List.of(), LocalDate.EPOCH);
    Organisation organisation = Organisation.of(handbook);
    List<Diagnostic> found =
        before == null ? checker.all(read, organisation) : checker.all(read, organisation, before);
    return found.stream().sorted().toList();
  }

  private static Handbook with(Handbook all, Record element) {
    Map<String, Unit> units = new TreeMap<>(all.units());
    Map<String, Position> positions = new TreeMap<>(all.positions());
    Map<String, Page> pages = new TreeMap<>(all.pages());
    if (element instanceof Unit unit) {
      units.put(unit.id(), unit);
    } else if (element instanceof Position position) {
      positions.put(position.id(), position);
    } else if (element instanceof Page page) {
      pages.put(page.id(), page);
    }
    return new Handbook(all.settings(), units, positions, pages);
  }

  private static <R extends Record> R without(R element, String key) {
    return OtherFields.of(
        element,
        (field, value) ->
            !field.key().equals(key) ? value : value instanceof List<?> ? List.of() : null);
  }
}
