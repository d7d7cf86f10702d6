package org.rolebook.model.declare;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record of the model.
 *
 * @param accessor what gives its value
 * @param field its declaration; null where authors do not write it
 */
public record DeclaredComponent(Method accessor, @Nullable FieldDeclaration field) {

  /** The value that a record holds for this component. */
  public @Nullable Object valueOf(Record owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("accessor " + accessor, e);
    }
  }
}
