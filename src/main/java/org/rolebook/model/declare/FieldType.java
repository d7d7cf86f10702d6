package org.rolebook.model.declare;

/** What may be written as the value of a field. */
public sealed interface FieldType {

  /** A value that is one scalar. */
  enum Simple implements FieldType {
    /** A text for readers, plain or by language, with inline Markdown. */
    TEXT,
    /** A text for readers, plain or by language, in block Markdown. */
    BLOCK,
    /** A plain word such as a code or an id, taken as written. */
    TOKEN,
    /** A whole number, 0 or more. */
    WHOLE,
    /** A decimal number; a percent sign may follow. */
    DECIMAL,
    /** Yes or no. */
    BOOLEAN,
    /** An ISO date. */
    DATE,
    /** A time of day, 24 hours. */
    TIME,
    /** Names another element of the handbook. */
    REFERENCE
  }

  /** One of the words of an enumeration. */
  record Choice(Class<? extends Enum<?>> type) implements FieldType {}

  /** A list; a single value counts as a list of one. */
  record ListOf(FieldType element) implements FieldType {}

  /** Free keys, each with a value of the same type. */
  record MapOf(FieldType value) implements FieldType {}

  /** A nested record with fields of its own. */
  record Nested(Class<? extends Record> type) implements FieldType {}
}
