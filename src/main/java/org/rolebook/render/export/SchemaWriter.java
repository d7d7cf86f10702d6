package org.rolebook.render.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Settings;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/**
 * JSON Schemas (draft 7) of the source files, for completion, hover texts and checks in editors. A
 * field is one definition to which its English key and each of its Chinese names refer.
 */
public final class SchemaWriter {

  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final Map<String, Class<? extends Record>> FILES =
      Map.of(
          "position", Position.class,
          "unit", Unit.class,
          "page", Page.class,
          "handbook", Settings.class);

  private final Catalogue catalogue;
  private final SchemaWords words;
  private final SchemaNames names;

  private SchemaWriter(Catalogue catalogue, SchemaWords words, SchemaNames names) {
    this.catalogue = catalogue;
    this.words = words;
    this.names = names;
  }

  /**
   * The schemas of any handbook, by file name, such as {@code position.schema.json}; they speak
   * Chinese and English.
   *
   * @return UTF-8 bytes, indented, with line feeds
   */
  public static Map<String, byte[]> write(Catalogue catalogue) {
    return write(catalogue, List.of("zh-CN", "en"), SchemaNames.NONE);
  }

  /**
   * The schemas of one handbook, by file name.
   *
   * @param languages languages of the hover texts, those of the handbook
   * @param names what references may name, for completion; nothing else becomes invalid by that
   * @return UTF-8 bytes, indented, with line feeds
   */
  public static Map<String, byte[]> write(
      Catalogue catalogue, List<String> languages, SchemaNames names) {
    Map<String, byte[]> files = new TreeMap<>();
    SchemaWriter writer = new SchemaWriter(catalogue, SchemaWords.of(languages), names);
    FILES.forEach(
        (name, type) -> files.put(name + ".schema.json", JsonBytes.ofTree(writer.document(type))));
    return files;
  }

  private Map<String, Object> document(Class<? extends Record> root) {
    Map<String, Object> document = SchemaTypes.ordered("$schema", DRAFT);
    document.put("title", words.title(root));
    document.putAll(object(catalogue.of(root)));
    document.put("definitions", definitions(root));
    return document;
  }

  private Map<String, Object> definitions(Class<? extends Record> root) {
    Map<String, Object> definitions = new TreeMap<>(SchemaTypes.simpleDefinitions());
    definitions.putAll(names.definitions());
    DeclaredTypes types = DeclaredTypes.of(catalogue, List.of(root));
    for (Class<? extends Enum<?>> choice : types.choices()) {
      definitions.put(LabelKeys.kebab(choice), SchemaTypes.words(choice));
    }
    for (Class<? extends Record> type : types.records()) {
      RecordSchema<?> schema = catalogue.of(type);
      schema.fields().forEach(field -> definitions.put(name(schema, field), field(schema, field)));
      if (type != root) {
        definitions.put(LabelKeys.kebab(type), record(schema));
      }
    }
    return definitions;
  }

  private Map<String, Object> record(RecordSchema<?> schema) {
    Map<String, Object> definition = SchemaTypes.ordered("title", words.title(schema.type()));
    List<Map<String, Object>> forms =
        new ArrayList<>(
            SchemaTypes.shortForms(schema, key -> names.definition(schema.type(), key)));
    if (forms.isEmpty()) {
      definition.putAll(object(schema));
    } else {
      forms.add(0, object(schema));
      definition.put("anyOf", forms);
    }
    return definition;
  }

  private static Map<String, Object> object(RecordSchema<?> schema) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Map<String, Object>> required = new ArrayList<>();
    for (FieldDeclaration field : schema.fields()) {
      field
          .names()
          .forEach(name -> properties.put(name, SchemaTypes.reference(name(schema, field))));
      if (field.annotation().required()) {
        required.add(anyOfNames(field));
      }
    }
    Map<String, Object> object = SchemaTypes.ordered("type", "object");
    object.put("properties", properties);
    object.put("additionalProperties", false);
    if (!required.isEmpty()) {
      object.put("allOf", required);
    }
    return object;
  }

  private static Map<String, Object> anyOfNames(FieldDeclaration field) {
    return SchemaTypes.ordered(
        "anyOf", field.names().stream().map(name -> Map.of("required", List.of(name))).toList());
  }

  private Map<String, Object> field(RecordSchema<?> schema, FieldDeclaration field) {
    return SchemaTypes.ordered(
        "title",
        words.title(field),
        "description",
        words.description(field),
        "markdownDescription",
        words.markdown(field),
        "allOf",
        List.of(value(schema, field)));
  }

  /** What may be written; a key without a value is only a hint, unless the field is required. */
  private Map<String, Object> value(RecordSchema<?> schema, FieldDeclaration field) {
    String reference = names.definition(schema.type(), field.key());
    Map<String, Object> type = SchemaTypes.of(field, reference);
    return field.annotation().required()
        ? type
        : SchemaTypes.ordered("anyOf", List.of(type, Map.of("type", "null")));
  }

  private static String name(RecordSchema<?> schema, FieldDeclaration field) {
    return LabelKeys.kebab(schema.type()) + "." + field.key();
  }
}
