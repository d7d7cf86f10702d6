package org.rolebook.model.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the static method of a model type that reads its one-line form, such as {@code 4000
 * CNY/month}. It takes the text and returns the value, or null where the text has another shape.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Shorthand {
  /** Name of the form: the variant of the finding {@code wrong-type} where a text does not fit. */
  String value();

  /** Regular expression (of JSON Schema) that every accepted text matches. */
  String pattern();
}
