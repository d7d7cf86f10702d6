package org.rolebook.model.declare;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A declared field, as read from its record component.
 *
 * @param component the component that holds the value
 * @param reader reads that value
 * @param key English key
 * @param annotation the declaration itself
 * @param type what may be written
 */
public record FieldDeclaration(
    RecordComponent component,
    ComponentReader reader,
    String key,
    Field annotation,
    FieldType type) {

  /** Chinese names; the first is the preferred one. */
  public List<String> zh() {
    return List.of(annotation.zh());
  }

  /** All names by which an author may write the key: English first, then Chinese. */
  public List<String> names() {
    return Stream.concat(Stream.of(key), Stream.of(annotation.zh())).toList();
  }

  /** What the field is for, in the language of a tag: Chinese for {@code zh…}, else English. */
  public String describe(String language) {
    return language.startsWith("zh") ? annotation.describeZh() : annotation.describeEn();
  }

  /** The value that a record holds for this field; null or an empty list where absent. */
  public @Nullable Object valueOf(Record owner) {
    return reader.of(owner);
  }
}
