package org.rolebook.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbook;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.FieldDeclaration;

/**
 * What each audience of a handbook sees.
 *
 * @param audiences from the widest to the narrowest
 */
public record AudienceFacts(List<Seen> audiences) {

  /** Keeps an immutable copy. */
  public AudienceFacts {
    audiences = List.copyOf(audiences);
  }

  /**
   * What one audience sees.
   *
   * @param name of the audience
   * @param handbook what it sees
   * @param items how many entries the lists of all elements have, at any depth
   * @param withheld the fields that it does not see, by English keys
   */
  public record Seen(String name, Handbook handbook, int items, SortedSet<String> withheld) {}

  /** How much of a field is seen. */
  public enum Sight {
    /** All that it says. */
    WHOLE,
    /** Some of it: parts, or references in it, are withheld. */
    PART,
    /** None of it. */
    NOTHING
  }

  /** Looks at a handbook as each of its audiences does. */
  public static AudienceFacts of(Handbook handbook, Catalogue catalogue) {
    return new AudienceFacts(
        handbook.settings().effectiveAudiences().stream()
            .map(name -> seen(handbook, name, catalogue))
            .toList());
  }

  private static Seen seen(Handbook handbook, String name, Catalogue catalogue) {
    Handbook part = AudienceFilter.apply(handbook, name, catalogue);
    int items = elements(part).stream().mapToInt(element -> items(element, catalogue)).sum();
    return new Seen(name, part, items, AudienceFilter.withheldAnywhere(handbook, name, catalogue));
  }

  private static List<Record> elements(Handbook handbook) {
    List<Record> all = new ArrayList<>(handbook.units().values());
    all.addAll(handbook.positions().values());
    all.addAll(handbook.pages().values());
    return all;
  }

  private static int items(Record record, Catalogue catalogue) {
    return catalogue.of(record.getClass()).fields().stream()
        .mapToInt(field -> itemsIn(field.valueOf(record), catalogue))
        .sum();
  }

  private static int itemsIn(@Nullable Object value, Catalogue catalogue) {
    if (value instanceof List<?> list) {
      return list.size() + list.stream().mapToInt(item -> itemsIn(item, catalogue)).sum();
    }
    return value instanceof Record record && isDeclared(record) ? items(record, catalogue) : 0;
  }

  private static boolean isDeclared(Record record) {
    return Stream.of(record.getClass().getRecordComponents())
        .anyMatch(part -> part.isAnnotationPresent(Field.class));
  }

  /**
   * The fields that an element has, each with what each audience sees of it.
   *
   * @param id of a unit, position or page
   */
  public Map<String, List<Sight>> fieldsOf(String id, Handbook whole, Catalogue catalogue) {
    Map<String, List<Sight>> fields = new LinkedHashMap<>();
    Record element = element(whole, id);
    if (element == null) {
      return fields;
    }
    for (FieldDeclaration field : catalogue.of(element.getClass()).fields()) {
      if (isFilled(field.valueOf(element))) {
        fields.put(
            field.key(),
            audiences.stream()
                .map(seen -> sight(element, element(seen.handbook(), id), field))
                .toList());
      }
    }
    return fields;
  }

  private static Sight sight(Record whole, @Nullable Record part, FieldDeclaration field) {
    Object left = part == null ? null : field.valueOf(part);
    if (!isFilled(left)) {
      return Sight.NOTHING;
    }
    return Objects.equals(left, field.valueOf(whole)) ? Sight.WHOLE : Sight.PART;
  }

  private static boolean isFilled(@Nullable Object value) {
    return value instanceof List<?> list
        ? !list.isEmpty()
        : value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
  }

  private static @Nullable Record element(Handbook handbook, String id) {
    Record unit = handbook.units().get(id);
    Record position = handbook.positions().get(id);
    return unit != null ? unit : position != null ? position : handbook.pages().get(id);
  }
}
