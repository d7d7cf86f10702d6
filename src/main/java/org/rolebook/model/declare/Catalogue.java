package org.rolebook.model.declare;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Reference;

/**
 * The schemas of all model records, read from their declarations on demand and kept. One instance
 * serves a whole build and may be shared between threads.
 */
public final class Catalogue {

  private static final Map<Class<?>, FieldType> SIMPLE =
      Map.of(
          LocalizedText.class, FieldType.Simple.TEXT,
          String.class, FieldType.Simple.TOKEN,
          Integer.class, FieldType.Simple.WHOLE,
          BigDecimal.class, FieldType.Simple.DECIMAL,
          Boolean.class, FieldType.Simple.BOOLEAN,
          LocalDate.class, FieldType.Simple.DATE,
          LocalTime.class, FieldType.Simple.TIME,
          Reference.class, FieldType.Simple.REFERENCE);

  private final Map<Class<?>, RecordSchema<?>> schemas = new ConcurrentHashMap<>();

  /** The schema of a record. */
  @SuppressWarnings("unchecked") // the map holds, for each class, the schema of that class
  public <R extends Record> RecordSchema<R> of(Class<R> type) {
    RecordSchema<?> known = schemas.get(type);
    if (known == null) {
      known = schemas.computeIfAbsent(type, key -> new RecordSchema<>(type, this::typeOf));
    }
    return (RecordSchema<R>) known;
  }

  private FieldType typeOf(RecordComponent component) {
    if (component.getAnnotation(Field.class).block()) {
      return FieldType.Simple.BLOCK;
    }
    return typeOf(component.getGenericType());
  }

  private FieldType typeOf(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? new FieldType.ListOf(typeOf(arguments[0]))
          : new FieldType.MapOf(typeOf(arguments[1]));
    }
    return typeOf((Class<?>) type);
  }

  @SuppressWarnings("unchecked") // guarded by isRecord and isEnum
  private FieldType typeOf(Class<?> type) {
    FieldType simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (type.isEnum()) {
      return new FieldType.Choice((Class<? extends Enum<?>>) type);
    }
    if (type.isRecord()) {
      return new FieldType.Nested((Class<? extends Record>) type);
    }
    throw new IllegalStateException("no field type for " + type);
  }
}
