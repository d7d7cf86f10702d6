package org.rolebook.content;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/**
 * Finds the field that a key names. In YAML a name must be exact; a heading, a column or a list
 * item of Markdown is taken as people write it: {@code Reports to}, {@code KPIs}, {@code 工作权限：}.
 */
final class FieldNames {

  private FieldNames() {}

  /** The field of an entry's key; null if there is none. */
  static @Nullable FieldDeclaration of(RecordSchema<?> schema, Node.Entry entry) {
    String name = entry.key().text();
    return entry.form() == Node.Form.MARKDOWN ? written(schema, name) : schema.field(name);
  }

  /** The field that words in Markdown name; null if there is none. */
  static @Nullable FieldDeclaration written(RecordSchema<?> schema, String words) {
    FieldDeclaration exact = schema.field(words);
    return exact != null ? exact : schema.fieldLike(words);
  }
}
