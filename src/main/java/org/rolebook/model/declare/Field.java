package org.rolebook.model.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record component as a field that authors write. The component's name is its English
 * key, its Java type says what may be written.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

  /** Chinese names of the key; the first is the preferred one. */
  String[] zh();

  /** What the field is for, in Chinese: one sentence for hover texts and the reference page. */
  String describeZh();

  /** What the field is for, in English. */
  String describeEn();

  /** English key, where it is a word that Java reserves. */
  String key() default "";

  /** Whether a file without it is wrong. */
  boolean required() default false;

  /** Whether its text is a block of Markdown (paragraphs, lists, tables) rather than one line. */
  boolean block() default false;

  /** The form that the text must have, as a regular expression; empty: any. */
  String pattern() default "";

  /** Narrowest audience that sees the field unless settings say otherwise; empty: everyone. */
  String audience() default "";

  /** Why no page shows the field; empty if one does. */
  String notShown() default "";
}
