package org.rolebook.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.DeclaredComponent;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/** Makes records of the model from the values of their fields. */
final class Records {

  private Records() {}

  /** A record with those values by English key; absent lists and maps are empty. */
  static <R extends Record> R create(
      RecordSchema<R> schema, Map<String, Object> values, @Nullable Origin origin) {
    List<DeclaredComponent> components = schema.components();
    @Nullable Object[] arguments = new @Nullable Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      DeclaredComponent component = components.get(i);
      FieldDeclaration field = component.field();
      Object value = field == null ? null : values.get(field.key());
      if (component.type() == Origin.class) {
        arguments[i] = origin;
      } else {
        arguments[i] = value == null ? absent(component.type()) : value;
      }
    }
    return schema.create(arguments);
  }

  /** The origin that a record holds; null if it is no element. */
  static @Nullable Origin originOf(Record element) {
    if (element instanceof Unit unit) {
      return unit.origin();
    }
    if (element instanceof Position position) {
      return position.origin();
    }
    return element instanceof Page page ? page.origin() : null;
  }

  private static @Nullable Object absent(Class<?> type) {
    if (type == List.class) {
      return List.of();
    }
    return type == Map.class ? Map.of() : null;
  }
}
