package org.rolebook.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;

/** The dotted paths by which settings name fields, such as {@code kpis.target}, in any language. */
final class FieldPaths {

  /**
   * A field of an element, however deep.
   *
   * @param element the record of the element: unit, position or page
   * @param keys English keys joined by dots
   */
  record Path(Class<? extends Record> element, String keys) {}

  private static final List<Class<? extends Record>> ELEMENTS =
      List.of(Position.class, Unit.class, Page.class);

  /** Where a library keeps what fields of positions take from it. */
  private static final Map<String, String> SHARED =
      Map.of(
          "authorities", "library.authorities",
          "responsibilities.items", "library.responsibilities",
          "appraisal", "library.appraisalSchemes");

  private final Catalogue catalogue;

  FieldPaths(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The audience of each field that has one: by the settings, else by its declaration. */
  Map<Path, String> audiences(Map<String, String> settings) {
    Map<Path, String> audiences = new HashMap<>();
    for (Class<? extends Record> element : ELEMENTS) {
      for (FieldDeclaration field : catalogue.of(element).fields()) {
        if (!field.annotation().audience().isEmpty()) {
          audiences.put(new Path(element, field.key()), field.annotation().audience());
        }
      }
    }
    settings.forEach(
        (written, audience) -> named(written).forEach(path -> audiences.put(path, audience)));
    return audiences;
  }

  /**
   * The fields that a path names: a name that one element answers to, such as {@code 考核指标}, means
   * the field of the same English key in all elements that have it. None for an unknown path.
   */
  List<Path> named(String written) {
    Set<String> found = new LinkedHashSet<>();
    for (Class<? extends Record> element : ELEMENTS) {
      String keys = keys(element, written);
      if (keys != null) {
        found.add(keys);
      }
    }
    List<Path> paths = new ArrayList<>();
    for (String keys : found) {
      for (Class<? extends Record> element : ELEMENTS) {
        if (keys.equals(keys(element, keys))) {
          paths.add(new Path(element, keys));
        }
      }
      paths.addAll(shared(keys));
    }
    return paths;
  }

  private static List<Path> shared(String keys) {
    String path = keys.equals("responsibilities") ? "responsibilities.items" : keys;
    return SHARED.keySet().stream()
        .filter(key -> (path + ".").startsWith(key + "."))
        .map(key -> new Path(Unit.class, SHARED.get(key) + path.substring(key.length())))
        .toList();
  }

  private @Nullable String keys(Class<? extends Record> element, String path) {
    List<String> keys = new ArrayList<>();
    Class<? extends Record> type = element;
    for (String name : path.split("\\.", -1)) {
      FieldDeclaration field = type == null ? null : catalogue.of(type).field(name.strip());
      if (field == null) {
        return null;
      }
      keys.add(field.key());
      type = nested(field.type());
    }
    return String.join(".", keys);
  }

  private static @Nullable Class<? extends Record> nested(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return nested(list.element());
    }
    return type instanceof FieldType.Nested nested ? nested.type() : null;
  }
}
