package org.rolebook.model.declare;

import org.jspecify.annotations.Nullable;

/**
 * A component of a record of the model.
 *
 * @param reader what gives its value
 * @param field its declaration; null where authors do not write it
 */
public record DeclaredComponent(ComponentReader reader, @Nullable FieldDeclaration field) {

  /** The value that a record holds for this component. */
  public @Nullable Object valueOf(Record owner) {
    return reader.of(owner);
  }
}
