package org.rolebook.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Handbooks;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Reference;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.render.export.LabelKeys;

/** Records in which every declared field has a value of its own, and what is to be seen of each. */
final class FilledRecords {

  private static final int FIRST = 7000;
  private static final int DEEPEST = 4;

  private final Catalogue catalogue = new Catalogue();
  private final Messages words = Messages.of("zh-CN");
  private final Map<String, String> expected = new LinkedHashMap<>();
  private final List<String> targets = new ArrayList<>();
  private final Set<String> left;
  private int number = FIRST;

  /**
   * Fills all fields but some.
   *
   * @param left fields as {@code Record.key} that stay empty or are not expected to be seen
   */
  FilledRecords(Set<String> left) {
    this.left = left;
  }

  /** Field, as {@code Record.key} and the way to it, to what a reader must find on the page. */
  Map<String, String> expected() {
    return expected;
  }

  /** The names that references lead to. */
  List<String> targets() {
    return targets;
  }

  /** Values of all fields of a record that are not withheld from pages by their declaration. */
  Map<String, Object> values(Class<? extends Record> type, String path) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (FieldDeclaration field : catalogue.of(type).fields()) {
      String name = type.getSimpleName() + "." + field.key();
      if (field.annotation().notShown().isEmpty() && !left.contains(name)) {
        Object value = value(field.type(), path + name + " ");
        if (value != null) {
          values.put(field.key(), value);
        }
      }
    }
    return values;
  }

  private @org.jspecify.annotations.Nullable Object value(FieldType type, String path) {
    if (type instanceof FieldType.ListOf list) {
      Object item = value(list.element(), path);
      return item == null ? List.of() : List.of(item);
    }
    if (type instanceof FieldType.Nested nested) {
      boolean tooDeep = path.split(" ").length >= DEEPEST;
      return tooDeep ? null : Handbooks.record(nested.type(), values(nested.type(), path));
    }
    if (type instanceof FieldType.Choice choice) {
      Enum<?>[] constants = choice.type().getEnumConstants();
      Enum<?> last = constants[constants.length - 1];
      return seen(path, words.text(LabelKeys.choice(last)), last);
    }
    return type instanceof FieldType.Simple simple ? simple(simple, path) : null;
  }

  private Object simple(FieldType.Simple type, String path) {
    number++;
    String text = "值" + number;
    return switch (type) {
      case TEXT, BLOCK -> seen(path, text, LocalizedText.of("zh-CN", text));
      case TOKEN -> seen(path, "t" + number, "t" + number);
      case WHOLE -> seen(path, "" + number, number);
      case DECIMAL -> seen(path, number + ".5", new BigDecimal(number + ".50"));
      case BOOLEAN -> true;
      case DATE -> date(path);
      case TIME -> time(path);
      case REFERENCE -> {
        targets.add(text);
        yield seen(path, text, new Reference(text));
      }
    };
  }

  private LocalDate date(String path) {
    LocalDate date = LocalDate.of(number, 1, 2);
    return seen(path, date.toString(), date);
  }

  private LocalTime time(String path) {
    LocalTime time = LocalTime.of(number % 24, number % 60);
    return seen(path, Numbers.text(time), time);
  }

  private <T> T seen(String path, String text, T value) {
    expected.put(path.strip(), text);
    return value;
  }
}
