package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rolebook.content.ReadResult;
import org.rolebook.model.Handbook;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.FieldDeclaration;

/** What a rule does not heed it finds the same without. */
class HeedsTest {

  @Test
  void aRuleFindsTheSameWithoutTheFieldsThatItDoesNotHeed() {
    int deaf = 0;
    for (Rule rule : Rules.all()) {
      ReadResult read = RuleFixture.firing(rule.id()).read();
      Handbook less = without(rule, read.handbook());
      assertThat(found(rule, read, less))
          .as(rule.id())
          .isNotEmpty()
          .isEqualTo(found(rule, read, read.handbook()));
      deaf += less.equals(read.handbook()) ? 0 : 1;
    }
    assertThat(deaf).isGreaterThan(9);
  }

  /** The places and sorts of what a rule finds; what its sentences name besides may differ. */
  private static List<String> found(Rule rule, ReadResult read, Handbook handbook) {
    Organisation organisation = Organisation.of(handbook);
    Run run = new Run(read, organisation, LocalDate.EPOCH);
    Findings findings = new Findings(run, rule.id(), rule.severity());
    rule.check(organisation, findings);
    List<String> found = new ArrayList<>();
    findings.reported().forEach(draft -> found.add(draft.at() + " " + draft.variant()));
    return found;
  }

  private static Handbook without(Rule rule, Handbook all) {
    return new Handbook(
        all.settings(),
        without(rule, all.units()),
        without(rule, all.positions()),
        without(rule, all.pages()));
  }

  private static <R extends Record> Map<String, R> without(Rule rule, Map<String, R> elements) {
    Map<String, R> without = new TreeMap<>(elements);
    without.replaceAll((id, element) -> without(rule, element));
    return without;
  }

  /** An element of which all that a rule does not heed is empty, or called otherwise. */
  private static <R extends Record> R without(Rule rule, R element) {
    return OtherFields.of(
        element, (field, value) -> rule.heeds(field.key()) ? value : other(field, value));
  }

  private static @Nullable Object other(FieldDeclaration field, @Nullable Object value) {
    if (value instanceof LocalizedText && List.of("title", "name").contains(field.key())) {
      return LocalizedText.of("zh-CN", "别的名称");
    }
    return value instanceof List<?> ? List.of() : value instanceof Map<?, ?> ? Map.of() : null;
  }
}
