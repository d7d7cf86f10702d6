package org.rolebook.model;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/** Handbooks made in a test, element by element; all fields that a test does not name are empty. */
public final class Handbooks {

  private static final Catalogue CATALOGUE = new Catalogue();

  private final Map<String, Unit> units = new TreeMap<>();
  private final Map<String, Position> positions = new TreeMap<>();
  private final Map<String, Page> pages = new TreeMap<>();
  private Settings settings = Settings.defaults();

  /** A text in Chinese. */
  public static LocalizedText text(String text) {
    return LocalizedText.of("zh-CN", text);
  }

  /** A text in Chinese and English. */
  public static LocalizedText text(String chinese, String english) {
    return new LocalizedText(Map.of("zh-CN", chinese, "en", english));
  }

  /** References as they are written. */
  public static List<Reference> references(String... written) {
    return List.of(written).stream().map(Reference::new).toList();
  }

  /** A record of which only some fields are filled, by English keys. */
  public static <R extends Record> R record(Class<R> type, Map<String, ?> values) {
    return record(type, null, values);
  }

  /** Sets what handbook.yaml says. */
  public Handbooks settings(Map<String, ?> values) {
    settings = record(Settings.class, values);
    return this;
  }

  /** Adds a unit; the part of the id before the last slash is the unit above. */
  public Handbooks unit(String id, Map<String, ?> values) {
    Origin origin = new Origin(id, parent(id), (id.equals(".") ? "" : id + "/") + "unit.yaml");
    units.put(id, record(Unit.class, origin, named("name", id, values)));
    return this;
  }

  /** Adds a position of the unit that its id names, or of the content folder itself. */
  public Handbooks position(String id, Map<String, ?> values) {
    Origin origin = new Origin(id, owner(id), id + ".yaml");
    positions.put(id, record(Position.class, origin, named("title", id, values)));
    return this;
  }

  /** Adds a page to the unit above its folder {@code pages}. */
  public Handbooks page(String id, Map<String, ?> values) {
    int at = id.lastIndexOf("/pages/");
    Origin origin = new Origin(id, at < 0 ? "" : id.substring(0, at), id + ".md");
    pages.put(id, record(Page.class, origin, named("title", id, values)));
    return this;
  }

  /** The handbook. */
  public Handbook handbook() {
    return Handbook.of(settings, units, positions, pages);
  }

  /** The handbook with all that follows from it. */
  public Organisation organisation() {
    return Organisation.of(handbook());
  }

  private String owner(String id) {
    String parent = parent(id);
    return parent.isEmpty() && units.containsKey(".") ? "." : parent;
  }

  private static String parent(String id) {
    return id.contains("/") ? id.substring(0, id.lastIndexOf('/')) : "";
  }

  private static Map<String, ?> named(String key, String id, Map<String, ?> values) {
    Map<String, Object> all = new TreeMap<>(values);
    all.putIfAbsent(key, text(id.substring(id.lastIndexOf('/') + 1)));
    return all;
  }

  // javac 17 loses the annotation of create's arguments in class files
  @SuppressWarnings("NullAway")
  private static <R extends Record> R record(
      Class<R> type, @Nullable Origin origin, Map<String, ?> values) {
    RecordSchema<R> schema = CATALOGUE.of(type);
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = origin != null && i == 0 ? origin : empty(components[i]);
      for (FieldDeclaration field : schema.fields()) {
        boolean same = field.component().getName().equals(components[i].getName());
        if (same && values.containsKey(field.key())) {
          arguments[i] = values.get(field.key());
        }
      }
    }
    values.keySet().forEach(key -> known(schema, key));
    return schema.create(arguments);
  }

  private static void known(RecordSchema<?> schema, String key) {
    if (schema.field(key) == null) {
      throw new IllegalArgumentException(schema.type().getSimpleName() + " has no field " + key);
    }
  }

  private static @Nullable Object empty(RecordComponent component) {
    if (component.getType() == List.class) {
      return List.of();
    }
    return component.getType() == Map.class ? Map.of() : null;
  }

  /** A group of duties without a name. */
  public static ResponsibilityGroup duties(String... texts) {
    List<ResponsibilityItem> items =
        List.of(texts).stream()
            .map(text -> record(ResponsibilityItem.class, Map.of("text", text(text))))
            .toList();
    return record(ResponsibilityGroup.class, Map.of("items", items));
  }
}
