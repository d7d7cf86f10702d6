package org.rolebook.render.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebook.i18n.Messages;
import org.rolebook.model.declare.FieldDeclaration;

/** The titles and hover texts of a schema, in the languages of a handbook. */
record SchemaWords(List<Messages> languages) {

  private static final String BETWEEN = " / ";

  SchemaWords {
    languages = List.copyOf(languages);
  }

  static SchemaWords of(List<String> tags) {
    return new SchemaWords(
        tags.stream().map(Messages::known).distinct().map(Messages::of).toList());
  }

  /** What a record describes. */
  String title(Class<? extends Record> type) {
    return joined(BETWEEN, words -> words.text("thing." + type.getSimpleName()));
  }

  /** The preferred names of a field, Chinese and English. */
  String title(FieldDeclaration field) {
    return field.zh().get(0) + BETWEEN + field.key();
  }

  /** What a field is for. */
  String description(FieldDeclaration field) {
    return joined(BETWEEN, words -> field.describe(words.language()));
  }

  /** What a field is for, and all names by which it may be written. */
  String markdown(FieldDeclaration field) {
    String names =
        field.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" · "));
    return joined("\n\n", words -> field.describe(words.language())) + "\n\n" + names;
  }

  private String joined(String between, Function<Messages, String> text) {
    return languages.stream().map(text).distinct().collect(Collectors.joining(between));
  }
}
