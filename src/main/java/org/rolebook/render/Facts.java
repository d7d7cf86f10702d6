package org.rolebook.render;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rolebook.model.Grade;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Origin;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Salary;
import org.rolebook.model.SpanOfControl;
import org.rolebook.model.TargetKind;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.Named;
import org.rolebook.render.view.Fact;
import org.rolebook.render.view.Text;

/**
 * Short attributes, straight from the declarations of a record: a new field with a simple value is
 * shown without a line of code.
 */
final class Facts {

  private final Scope scope;
  private final Texts texts;
  private final String unit;

  Facts(Scope scope, Origin origin) {
    this.scope = scope;
    this.texts = scope.texts(origin);
    this.unit = origin.unit();
  }

  /**
   * The attributes of a record that are stated.
   *
   * @param elsewhere keys of fields that the page shows in another way
   */
  List<Fact> of(Record record, Set<String> elsewhere) {
    List<Fact> facts = new ArrayList<>();
    for (FieldDeclaration field : scope.site().catalogue().of(record.getClass()).fields()) {
      Object value = field.valueOf(record);
      if (value != null && !elsewhere.contains(field.key()) && isShown(field)) {
        List<Text> values = field.key().equals("grade") ? grade(value) : values(value, field);
        if (!values.isEmpty()) {
          facts.add(new Fact(field.key(), scope.words().label(field), values));
        }
      }
    }
    return facts;
  }

  private static boolean isShown(FieldDeclaration field) {
    return field.type() != FieldType.Simple.BLOCK && field.annotation().notShown().isEmpty();
  }

  private List<Text> values(Object value, FieldDeclaration field) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(item -> values(item, field).stream()).toList();
    }
    if (value instanceof LocalizedText text) {
      return List.of(texts.inline(text));
    }
    if (value instanceof Reference reference) {
      return List.of(texts.link(scope.links().to(unit, reference, kinds(field))));
    }
    if (value instanceof Record record) {
      return nested(record);
    }
    return List.of(texts.token(word(value)));
  }

  private static Set<TargetKind> kinds(FieldDeclaration field) {
    Class<?> owner = field.component().getDeclaringRecord();
    return ReferenceKinds.of(owner.asSubclass(Record.class), field.key());
  }

  private String word(Object value) {
    if (value instanceof Named named) {
      return scope.words().choice(named).label();
    }
    if (value instanceof Boolean flag) {
      return scope.words().text(flag ? "value.yes" : "value.no");
    }
    if (value instanceof BigDecimal number) {
      return Numbers.text(number);
    }
    return value instanceof LocalTime time ? Numbers.text(time) : value.toString();
  }

  private List<Text> nested(Record record) {
    if (record instanceof SpanOfControl span) {
      return List.of(
          texts.token(Numbers.range(Numbers.text(span.min()), Numbers.text(span.max()))));
    }
    return record instanceof Salary salary ? salary(salary) : List.of();
  }

  private List<Text> salary(Salary salary) {
    List<Text> values = new ArrayList<>();
    String amount = Numbers.range(Numbers.text(salary.min()), Numbers.text(salary.max()));
    StringBuilder pay = new StringBuilder(amount);
    if (salary.currency() != null) {
      pay.append(pay.isEmpty() ? "" : " ").append(salary.currency());
    }
    String period = salary.period();
    if (period != null) {
      String key = "choice.period." + period;
      pay.append('/').append(scope.words().messages().has(key) ? scope.words().text(key) : period);
    }
    if (!pay.isEmpty()) {
      values.add(texts.token(pay.toString()));
    }
    LocalizedText note = salary.note();
    if (note != null) {
      values.add(texts.inline(note));
    }
    return values;
  }

  private List<Text> grade(Object written) {
    Grade grade = scope.organisation().definitions().grade(unit, written.toString());
    return List.of(texts.orToken(grade == null ? null : grade.title(), written.toString()));
  }
}
