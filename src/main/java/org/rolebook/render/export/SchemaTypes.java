package org.rolebook.render.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.Named;
import org.rolebook.model.declare.RecordSchema;
import org.rolebook.model.declare.Shorthand;

/**
 * The parts of a schema that say what may be written as a value. Scalars are taken as the parser
 * takes them: YAML may have read an unquoted text as a number or as true or false.
 */
final class SchemaTypes {

  private static final Map<FieldType.Simple, Map<String, Object>> SIMPLE =
      Map.of(
          FieldType.Simple.TEXT, text(),
          FieldType.Simple.BLOCK, text(),
          FieldType.Simple.TOKEN, scalar(),
          FieldType.Simple.WHOLE, number("integer", 0, "^\\d{1,9}$"),
          FieldType.Simple.DECIMAL, number("number", null, "^-?\\d{1,12}(\\.\\d{1,6})?%?$"),
          FieldType.Simple.BOOLEAN,
              Map.of("enum", List.of(true, false, "yes", "no", "是", "否", "true", "false")),
          FieldType.Simple.DATE, string("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"),
          FieldType.Simple.TIME, string("^([01]?\\d|2[0-3]):[0-5]\\d$"),
          FieldType.Simple.REFERENCE, scalar());

  private SchemaTypes() {}

  /** The definitions of the simple types, by name. */
  static Map<String, Object> simpleDefinitions() {
    Map<String, Object> definitions = new TreeMap<>();
    SIMPLE.forEach((type, schema) -> definitions.put(LabelKeys.constant(type), schema));
    return definitions;
  }

  /** The words of an enumeration. */
  static Map<String, Object> words(Class<? extends Enum<?>> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> (Named) constant)
            .flatMap(named -> Stream.concat(Stream.of(named.key()), named.zh().stream()))
            .toList();
    return Map.of("enum", words);
  }

  /**
   * What may be written as the value of a field.
   *
   * @param names name of the definition that stands for references
   */
  static Map<String, Object> of(FieldDeclaration field, String names) {
    String pattern = field.annotation().pattern();
    return pattern.isEmpty() ? of(field.type(), names) : string(pattern);
  }

  /**
   * What may be written where a type is declared.
   *
   * @param names name of the definition that stands for references
   */
  static Map<String, Object> of(FieldType type, String names) {
    if (type instanceof FieldType.ListOf list) {
      return list(element(list.element(), names));
    }
    if (type instanceof FieldType.MapOf map) {
      return ordered("type", "object", "additionalProperties", of(map.value(), names));
    }
    if (type instanceof FieldType.Nested nested) {
      return reference(LabelKeys.kebab(nested.type()));
    }
    if (type == FieldType.Simple.REFERENCE) {
      return reference(names);
    }
    return type instanceof FieldType.Choice choice
        ? reference(LabelKeys.kebab(choice.type()))
        : reference(LabelKeys.constant((FieldType.Simple) type));
  }

  /**
   * The forms of a record besides the one with keys. A group of duties has none: where groups are
   * listed, what is no group is a duty.
   *
   * @param names name of the definition that stands for references, by key
   */
  static List<Map<String, Object>> shortForms(RecordSchema<?> schema, UnaryOperator<String> names) {
    List<Map<String, Object>> forms = new ArrayList<>();
    Shorthand shorthand = schema.shorthand();
    if (shorthand != null) {
      forms.add(string(shorthand.pattern()));
      if (Pattern.compile(shorthand.pattern()).matcher("10").find()) {
        forms.add(ordered("type", "integer", "minimum", 0));
      }
    }
    String textKey = schema.textKey();
    if (textKey != null) {
      forms.add(textForm(typeOf(schema, textKey), names.apply(textKey)));
    }
    String listKey = schema.type() == ResponsibilityGroup.class ? null : schema.listKey();
    if (listKey != null && typeOf(schema, listKey) instanceof FieldType.ListOf list) {
      forms.add(array(element(list.element(), names.apply(listKey))));
    }
    return forms;
  }

  /** Refers to a definition. */
  static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/definitions/" + definition);
  }

  /** A map that keeps this order. */
  static Map<String, Object> ordered(String key, Object value, Object... more) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    for (int i = 0; i < more.length; i += 2) {
      map.put((String) more[i], more[i + 1]);
    }
    return map;
  }

  private static FieldType typeOf(RecordSchema<?> schema, String key) {
    return schema.fields().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow()
        .type();
  }

  /** A record's text form is one scalar: a map by language would be taken for its keys. */
  private static Map<String, Object> textForm(FieldType type, String names) {
    if (type instanceof FieldType.ListOf list) {
      return textForm(list.element(), names);
    }
    boolean text = type == FieldType.Simple.TEXT || type == FieldType.Simple.BLOCK;
    return of(text ? FieldType.Simple.TOKEN : type, names);
  }

  /** Duties may stand beside groups of duties. */
  private static Map<String, Object> element(FieldType type, String names) {
    if (type instanceof FieldType.Nested nested && nested.type() == ResponsibilityGroup.class) {
      return ordered(
          "anyOf", List.of(of(type, names), reference(LabelKeys.kebab(ResponsibilityItem.class))));
    }
    return of(type, names);
  }

  private static Map<String, Object> list(Map<String, Object> element) {
    return ordered("anyOf", List.of(array(element), element));
  }

  private static Map<String, Object> array(Map<String, Object> element) {
    return ordered("type", "array", "items", element);
  }

  private static Map<String, Object> scalar() {
    return Map.of("type", List.of("string", "number", "boolean"));
  }

  private static Map<String, Object> text() {
    Map<String, Object> byLanguage =
        ordered(
            "type",
            "object",
            "propertyNames",
            Map.of("pattern", "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
            "minProperties",
            1,
            "additionalProperties",
            scalar());
    return ordered("anyOf", List.of(scalar(), byLanguage));
  }

  private static Map<String, Object> string(String pattern) {
    return ordered("type", "string", "pattern", pattern);
  }

  private static Map<String, Object> number(String type, @Nullable Integer least, String pattern) {
    Map<String, Object> number = ordered("type", type);
    if (least != null) {
      number.put("minimum", least);
    }
    return ordered("anyOf", List.of(number, string(pattern)));
  }
}
