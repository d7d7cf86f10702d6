package org.rolebook.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Origin;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/**
 * Makes elements that nobody described, or whose file cannot be read; they are called by their id.
 */
final class StandIns {

  private final Catalogue catalogue;
  private final String language;

  StandIns(Catalogue catalogue, String language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  /** An element with nothing but a title. */
  <R extends Record> R of(Class<R> type, Origin origin) {
    String id = origin.id();
    String name = id.substring(id.lastIndexOf('/') + 1);
    return named(type, origin, LocalizedText.of(language, name));
  }

  /** A unit without a file: content/ itself is called as the handbook is. */
  Unit unit(Origin origin, @Nullable LocalizedText handbook) {
    boolean top = origin.id().equals(ContentTree.TOP);
    return top && handbook != null ? named(Unit.class, origin, handbook) : of(Unit.class, origin);
  }

  private <R extends Record> R named(Class<R> type, Origin origin, LocalizedText title) {
    RecordSchema<R> schema = catalogue.of(type);
    String key =
        schema.fields().stream()
            .filter(field -> field.annotation().required())
            .map(FieldDeclaration::key)
            .findFirst()
            .orElseThrow();
    return Records.create(schema, Map.of(key, title), origin);
  }
}
