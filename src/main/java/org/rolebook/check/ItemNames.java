package org.rolebook.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Reference;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;

/** By what an item of a list is known: what it says, or else how it is called. */
final class ItemNames {

  private static final List<String> NAMING =
      List.of("text", "name", "title", "term", "position", "group", "use", "id", "code");

  private final Catalogue catalogue = new Catalogue();
  private final Names names;

  ItemNames(Organisation organisation) {
    this.names = new Names(organisation);
  }

  /** The text by which an item is known; empty where it has none. */
  String of(@Nullable Object item) {
    if (item instanceof LocalizedText text) {
      return names.text(text);
    }
    if (item instanceof Reference reference) {
      return reference.written();
    }
    if (item instanceof Record owner) {
      String key = key(owner);
      return key.isEmpty() ? "" : of(value(owner, key));
    }
    return item == null || item instanceof List<?> ? "" : item.toString();
  }

  /** The field whose text an item is known by; empty for an item without fields. */
  String key(@Nullable Object item) {
    if (!(item instanceof Record owner) || isLeaf(item)) {
      return "";
    }
    Stream<String> declared =
        catalogue.of(owner.getClass()).fields().stream().map(FieldDeclaration::key);
    return Stream.concat(NAMING.stream(), declared)
        .filter(key -> isSaid(value(owner, key)))
        .findFirst()
        .orElse("");
  }

  /** The value of a field; null where there is none. */
  @Nullable Object value(Object owner, String key) {
    if (!(owner instanceof Record element) || isLeaf(owner)) {
      return null;
    }
    FieldDeclaration field = catalogue.of(element.getClass()).field(key);
    return field == null ? null : field.valueOf(element);
  }

  private static boolean isSaid(@Nullable Object value) {
    boolean holder = value instanceof List<?> || (value instanceof Record && !isLeaf(value));
    return !holder && !Objects.toString(value, "").isEmpty();
  }

  private static boolean isLeaf(Object value) {
    return value instanceof LocalizedText || value instanceof Reference;
  }
}
