package org.rolebook.model.declare;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything declared about one model record: its fields in order, and its short forms.
 *
 * @param <R> the record
 */
public final class RecordSchema<R extends Record> {

  private final Class<R> type;
  private final List<FieldDeclaration> fields;
  private final List<DeclaredComponent> components;
  private final Map<String, FieldDeclaration> byName;
  private final Constructor<R> constructor;
  private final @Nullable Method shorthand;

  RecordSchema(Class<R> type, Function<RecordComponent, FieldType> types) {
    this.type = type;
    this.fields = declarations(type, types);
    this.components = components(type, fields);
    this.byName = byName(fields);
    this.constructor = canonicalConstructor(type);
    this.shorthand =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Shorthand.class))
            .findFirst()
            .orElse(null);
  }

  /** The record's class. */
  public Class<R> type() {
    return type;
  }

  /** The fields, in the order of declaration. */
  public List<FieldDeclaration> fields() {
    return fields;
  }

  /** All components of the record, in order. */
  public List<DeclaredComponent> components() {
    return components;
  }

  /** The field that answers to an English or Chinese name; null if none does. */
  public @Nullable FieldDeclaration field(String name) {
    return byName.get(name);
  }

  /** Key that a plain text fills, or null if a text is no form of this record. */
  public @Nullable String textKey() {
    return annotation(TextForm.class).map(TextForm::value).orElse(null);
  }

  /** Key that a plain list fills, or null if a list is no form of this record. */
  public @Nullable String listKey() {
    return annotation(ListForm.class).map(ListForm::value).orElse(null);
  }

  /** The one-line form, or null if the record has none. */
  public @Nullable Shorthand shorthand() {
    return shorthand == null ? null : shorthand.getAnnotation(Shorthand.class);
  }

  /** Reads the one-line form; null where the text has another shape. */
  public @Nullable R parseShorthand(String text) {
    if (shorthand == null) {
      return null;
    }
    try {
      return type.cast(shorthand.invoke(null, text));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("shorthand of " + type, e);
    }
  }

  /** Makes a record from one value per component, in order. */
  public R create(@Nullable Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("constructor of " + type, e);
    }
  }

  private <A extends Annotation> Optional<A> annotation(Class<A> wanted) {
    return Optional.ofNullable(type.getAnnotation(wanted));
  }

  private static List<FieldDeclaration> declarations(
      Class<? extends Record> type, Function<RecordComponent, FieldType> types) {
    List<FieldDeclaration> found = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Field field = component.getAnnotation(Field.class);
      if (field != null) {
        String key = field.key().isEmpty() ? component.getName() : field.key();
        ComponentReader reader = new ComponentReader(component);
        found.add(new FieldDeclaration(component, reader, key, field, types.apply(component)));
      }
    }
    return List.copyOf(found);
  }

  private static List<DeclaredComponent> components(
      Class<? extends Record> type, List<FieldDeclaration> fields) {
    Map<String, FieldDeclaration> declared = new HashMap<>();
    fields.forEach(field -> declared.put(field.component().getName(), field));
    return Arrays.stream(type.getRecordComponents())
        .map(each -> component(each, declared.get(each.getName())))
        .toList();
  }

  private static DeclaredComponent component(
      RecordComponent component, @Nullable FieldDeclaration field) {
    return new DeclaredComponent(
        field == null ? new ComponentReader(component) : field.reader(), field);
  }

  private static Map<String, FieldDeclaration> byName(List<FieldDeclaration> fields) {
    Map<String, FieldDeclaration> names = new LinkedHashMap<>();
    for (FieldDeclaration field : fields) {
      for (String name : field.names()) {
        FieldDeclaration other = names.putIfAbsent(name, field);
        if (other != null) {
          throw new IllegalStateException(name + " names both " + other.key() + ", " + field.key());
        }
      }
    }
    return names;
  }

  private static <R extends Record> Constructor<R> canonicalConstructor(Class<R> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("canonical constructor of " + type, e);
    }
  }
}
