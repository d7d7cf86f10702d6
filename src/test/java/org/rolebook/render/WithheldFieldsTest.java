package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.i18n.Messages;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbook;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.proof.Leak;
import org.rolebook.proof.Secrets;

/**
 * For every declared field: withheld from staff, its value is in no file of their site; shown to
 * them by mistake, the proof finds it. The mistake is a site made from the handbook as it is, so
 * that each template, index and export that shows the field is broken in turn.
 */
final class WithheldFieldsTest {

  private static final Catalogue CATALOGUE = new Catalogue();

  /** Names without which an element is none, and values that are words or days of everybody. */
  private static final Set<String> NOT_LOOKED_FOR =
      Set.of(
          "authorities.kind",
          "conditions.schedule.shifts.end",
          "conditions.schedule.shifts.start",
          "effectiveFrom",
          "employment",
          "externals.title",
          "glossary.term",
          "grades.title",
          "kind",
          "kpis.measure",
          "kpis.operator",
          "metrics.title",
          "name",
          "preparedOn",
          "reviewBy",
          "staffing.rows.position",
          "status",
          "title");

  @ParameterizedTest
  @ValueSource(classes = {Position.class, Unit.class, Page.class})
  void isFoundWhereItLeaksAndNowhereElse(Class<? extends Record> element) {
    FilledRecords filled = new FilledRecords(Set.of());
    Map<String, Object> values = filled.values(element, "");
    Rendered broken = Rendered.of(book(element, values));
    Set<String> found = new TreeSet<>();
    for (String path : dotted(filled.expected().keySet())) {
      Handbook handbook = book(element, values).settings(withheld(path)).handbook();
      Handbook seen = AudienceFilter.apply(handbook, "staff", CATALOGUE);
      Secrets secrets = Secrets.of(handbook, seen, words(), CATALOGUE);
      assertThat(leaks(secrets, Rendered.of(seen))).as(path).isEmpty();
      if (!leaks(secrets, broken).isEmpty()) {
        found.add(path);
      }
    }
    Set<String> looked = dotted(filled.expected().keySet());
    looked.removeAll(NOT_LOOKED_FOR);
    assertThat(found).isEqualTo(looked);
  }

  private static Map<String, Object> withheld(String path) {
    return Map.of(
        "fields", path.equals("salary") ? Map.of() : Map.of("salary", "staff", path, "hr"));
  }

  /** Fields in the form in which settings name them, such as {@code kpis.target}. */
  private static Set<String> dotted(Set<String> fields) {
    return fields.stream()
        .map(field -> field.replaceAll("(^| )[^.]+\\.", ".").substring(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Handbooks book(Class<? extends Record> element, Map<String, Object> values) {
    Handbooks book = new Handbooks().unit("a", element == Unit.class ? values : Map.of());
    if (element == Position.class) {
      book.position("a/x", values);
    } else if (element == Page.class) {
      book.page("a/pages/p", values);
    }
    return book;
  }

  private static List<String> words() {
    Messages words = Messages.of("zh-CN");
    return words.keys().stream().sorted().map(key -> words.text(key)).toList();
  }

  private static List<Leak> leaks(Secrets secrets, Rendered site) {
    return site.files().entrySet().stream()
        .map(file -> leak(secrets, file))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Leak leak(Secrets secrets, Map.Entry<String, String> file) {
    return secrets.in(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
  }
}
