package org.rolebook.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.DeclaredComponent;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.RecordSchema;

/**
 * Empties fields of records and drops references to removed elements.
 *
 * @param catalogue the declarations of fields
 * @param withheld the fields to empty
 * @param around those fields and the ones that they are parts of
 * @param removed the elements to which no reference may stay
 */
record Withholding(
    Catalogue catalogue,
    Set<FieldPaths.Path> withheld,
    Set<FieldPaths.Path> around,
    RemovedElements removed) {

  static Withholding of(
      Catalogue catalogue, Set<FieldPaths.Path> withheld, RemovedElements removed) {
    Set<FieldPaths.Path> around = new HashSet<>(withheld);
    for (FieldPaths.Path path : withheld) {
      String keys = path.keys();
      for (int end = keys.lastIndexOf('.'); end > 0; end = keys.lastIndexOf('.', end - 1)) {
        around.add(new FieldPaths.Path(path.element(), keys.substring(0, end)));
      }
    }
    return new Withholding(catalogue, withheld, around, removed);
  }

  /** A unit without what is withheld. */
  Unit unit(Unit unit) {
    return clean(unit, unit.id(), unit.origin().source());
  }

  /** A position without what is withheld. */
  Position position(Position position) {
    return clean(position, position.origin().unit(), position.origin().source());
  }

  /** A page without what is withheld. */
  Page page(Page page) {
    return clean(page, page.origin().unit(), page.origin().source());
  }

  /**
   * An element without what is withheld.
   *
   * @param unit in which references in it are written
   * @param source path of its file below the content folder
   */
  <R extends Record> R clean(R element, String unit, String source) {
    RemovedLinks links = new RemovedLinks(removed, unit, source);
    return new Walk(element.getClass(), links).record(element, "");
  }

  /** The walk through one element. */
  private final class Walk {

    private final Class<? extends Record> element;
    private final RemovedLinks links;

    Walk(Class<? extends Record> element, RemovedLinks links) {
      this.element = element;
      this.links = links;
    }

    @SuppressWarnings("unchecked") // the schema of the record's own class
    <R extends Record> R record(R record, String path) {
      RecordSchema<R> schema = catalogue.of((Class<R>) record.getClass());
      List<DeclaredComponent> components = schema.components();
      @Nullable Object[] values = new Object[components.size()];
      boolean changed = false;
      for (int i = 0; i < values.length; i++) {
        Object before = components.get(i).valueOf(record);
        FieldDeclaration field = components.get(i).field();
        values[i] = field == null || before == null ? before : field(field, before, path);
        changed |= values[i] != before;
      }
      return changed ? schema.create(values) : record;
    }

    private @Nullable Object field(FieldDeclaration field, Object value, String path) {
      String own = path + field.key();
      FieldPaths.Path whole = new FieldPaths.Path(element, own);
      if (removed.isEmpty() && !around.contains(whole)) {
        return value;
      }
      boolean hidden = withheld.contains(whole);
      return hidden && !field.annotation().required()
          ? empty(value)
          : value(field.type(), value, own + ".");
    }

    private @Nullable Object value(FieldType type, Object value, String path) {
      if (value instanceof Reference reference) {
        return removed.without(links.unit(), reference);
      }
      if (value instanceof LocalizedText text) {
        return removed.isEmpty() ? text : text(text);
      }
      if (value instanceof List<?> list && type instanceof FieldType.ListOf declared) {
        return list(declared.element(), list, path);
      }
      return value instanceof Record record && type instanceof FieldType.Nested
          ? nested(record, path)
          : value;
    }

    private LocalizedText text(LocalizedText before) {
      Map<String, String> cleaned = new TreeMap<>(before.byLanguage());
      cleaned.replaceAll((language, text) -> links.clean(text));
      return cleaned.equals(before.byLanguage()) ? before : new LocalizedText(cleaned);
    }

    private List<?> list(FieldType type, List<?> list, String path) {
      List<Object> kept = new ArrayList<>();
      boolean changed = false;
      for (Object item : list) {
        Object cleaned = value(type, item, path);
        changed |= cleaned != item;
        if (cleaned != null) {
          kept.add(cleaned);
        }
      }
      return changed ? kept : list;
    }

    private @Nullable Record nested(Record before, String path) {
      Record after = record(before, path);
      return after.equals(before) ? before : meaningful(before, after);
    }
  }

  /** What is left of a nested record, where a part of it would mislead or tell what was removed. */
  private static @Nullable Record meaningful(Record before, Record after) {
    if (before instanceof StaffingRow && after instanceof StaffingRow row) {
      return row.position() == null ? null : row;
    }
    if (before instanceof Staffing all && after instanceof Staffing rest) {
      boolean complete = all.rows().size() == rest.rows().size();
      return complete ? rest : new Staffing(rest.rows(), null);
    }
    if (before instanceof DeclaredReferences && after instanceof DeclaredReferences left) {
      return left.references().isEmpty() ? null : left;
    }
    return after;
  }

  private static @Nullable Object empty(Object value) {
    if (value instanceof List<?>) {
      return List.of();
    }
    return value instanceof Map<?, ?> ? Map.of() : null;
  }
}
