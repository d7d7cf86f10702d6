package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebook.content.ReadResult;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.DeclaredComponent;
import org.rolebook.model.declare.RecordSchema;
import org.rolebook.plan.Wording;

/** A rule that is not asked after an edit of mere words finds the same whatever the words are. */
class HeedsWordsTest {

  private static final Catalogue CATALOGUE = new Catalogue();

  static List<Rule> rules() {
    return Rules.all().stream().filter(rule -> !rule.heedsWords()).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleThatDoesNotHeedWordsFindsTheSameWithoutThem(Rule rule) {
    ReadResult read = RuleFixture.firing(rule.id()).read();
    List<String> found = found(rule, read, read.handbook());
    assertThat(found).isNotEmpty().isEqualTo(found(rule, read, wordless(read.handbook())));
  }

  @Test
  void aRuleThatFindsSomethingInWordsHeedsThem() {
    for (Rule rule : Rules.all()) {
      ReadResult read = RuleFixture.firing(rule.id()).read();
      boolean same =
          found(rule, read, read.handbook()).equals(found(rule, read, wordless(read.handbook())));
      assertThat(same || rule.heedsWords()).as(rule.id()).isTrue();
    }
  }

  private static List<String> found(Rule rule, ReadResult read, Handbook handbook) {
    Organisation organisation = Organisation.of(handbook);
    Run run = new Run(read, organisation, LocalDate.EPOCH);
    Findings findings = new Findings(run, rule.id(), rule.severity());
    rule.check(organisation, findings);
    return findings.reported().stream().map(Draft::toString).toList();
  }

  private static Handbook wordless(Handbook all) {
    return new Handbook(
        all.settings(), wordless(all.units()), wordless(all.positions()), wordless(all.pages()));
  }

  private static <R extends Record> Map<String, R> wordless(Map<String, R> elements) {
    Map<String, R> wordless = new TreeMap<>(elements);
    wordless.replaceAll((id, element) -> wordless(element));
    return wordless;
  }

  @SuppressWarnings("unchecked") // the schema of the record's own class
  private static <R extends Record> R wordless(R element) {
    RecordSchema<R> schema = CATALOGUE.of((Class<R>) element.getClass());
    R without = element;
    for (int i = 0; i < schema.components().size(); i++) {
      if (schema.components().get(i).field() != null) {
        R candidate = without(schema, without, i);
        without = Wording.isAllThatDiffers(element, candidate, CATALOGUE) ? candidate : without;
      }
    }
    return without;
  }

  /** A record of which one value is empty. */
  @SuppressWarnings("NullAway") // null stands for an empty value
  private static <R extends Record> R without(RecordSchema<R> schema, R record, int empty) {
    List<DeclaredComponent> components = schema.components();
    @Nullable Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = components.get(i).valueOf(record);
      Object none =
          value instanceof List<?> ? List.of() : value instanceof Map<?, ?> ? Map.of() : null;
      values[i] = i == empty ? none : value;
    }
    return schema.create(values);
  }
}
