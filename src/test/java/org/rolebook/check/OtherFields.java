package org.rolebook.check;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.DeclaredComponent;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/** Makes elements that differ from others in some fields. */
final class OtherFields {

  private static final Catalogue CATALOGUE = new Catalogue();

  private OtherFields() {}

  /**
   * An element with other values in its fields.
   *
   * @param other the new value of a field, from the field and its value
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // its own schema; null stands for an empty value
  static <R extends Record> R of(
      R element, BiFunction<FieldDeclaration, @Nullable Object, @Nullable Object> other) {
    RecordSchema<R> schema = CATALOGUE.of((Class<R>) element.getClass());
    List<DeclaredComponent> components = schema.components();
    @Nullable Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      FieldDeclaration field = components.get(i).field();
      Object value = components.get(i).valueOf(element);
      values[i] = field == null ? value : other.apply(field, value);
    }
    return schema.create(values);
  }
}
