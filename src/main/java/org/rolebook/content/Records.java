package org.rolebook.content;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/** Makes records of the model from the values of their fields. */
final class Records {

  private Records() {}

  /** A record with those values by English key; absent lists and maps are empty. */
  static <R extends Record> R create(
      RecordSchema<R> schema, Map<String, Object> values, @Nullable Origin origin) {
    Map<String, Object> byComponent = new HashMap<>();
    for (FieldDeclaration field : schema.fields()) {
      Object value = values.get(field.key());
      if (value != null) {
        byComponent.put(field.component().getName(), value);
      }
    }
    RecordComponent[] components = schema.type().getRecordComponents();
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] =
          components[i].getType() == Origin.class
              ? origin
              : byComponent.getOrDefault(components[i].getName(), absent(components[i]));
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

  private static @Nullable Object absent(RecordComponent component) {
    if (component.getType() == List.class) {
      return List.of();
    }
    return component.getType() == Map.class ? Map.of() : null;
  }
}
