package org.rolebook.incremental;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The components of records, also of those that are not public. */
final class Components {

  private Components() {}

  /** What gives the components of a record, in order. */
  static Method[] of(Class<?> type) {
    Method[] methods =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getAccessor)
            .toArray(Method[]::new);
    for (Method method : methods) {
      method.setAccessible(true); // records may be nested in types of their package
    }
    return methods;
  }

  static @Nullable Object value(Method component, Record record) {
    try {
      return component.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e); // a component of a record is always to be had
    }
  }
}
