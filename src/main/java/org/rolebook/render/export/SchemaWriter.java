package org.rolebook.render.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rolebook.i18n.Messages;
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
  private final Messages chinese = Messages.of("zh-CN");
  private final Messages english = Messages.of("en");

  private SchemaWriter(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The schemas by file name, such as {@code position.schema.json}.
   *
   * @return UTF-8 bytes, indented, with line feeds
   */
  public static Map<String, byte[]> write(Catalogue catalogue) {
    Map<String, byte[]> files = new TreeMap<>();
    SchemaWriter writer = new SchemaWriter(catalogue);
    FILES.forEach(
        (name, type) -> files.put(name + ".schema.json", JsonBytes.ofTree(writer.document(type))));
    return files;
  }

  private Map<String, Object> document(Class<? extends Record> root) {
    Map<String, Object> document = SchemaTypes.ordered("$schema", DRAFT);
    document.put("title", title(root));
    document.putAll(object(catalogue.of(root)));
    document.put("definitions", definitions(root));
    return document;
  }

  private Map<String, Object> definitions(Class<? extends Record> root) {
    Map<String, Object> definitions = new TreeMap<>(SchemaTypes.simpleDefinitions());
    DeclaredTypes types = DeclaredTypes.of(catalogue, List.of(root));
    for (Class<? extends Enum<?>> choice : types.choices()) {
      definitions.put(LabelKeys.kebab(choice), SchemaTypes.words(choice));
    }
    for (Class<? extends Record> type : types.records()) {
      RecordSchema<?> schema = catalogue.of(type);
      schema.fields().forEach(field -> definitions.put(name(schema, field), field(field)));
      if (type != root) {
        definitions.put(LabelKeys.kebab(type), record(schema));
      }
    }
    return definitions;
  }

  private Map<String, Object> record(RecordSchema<?> schema) {
    Map<String, Object> definition = SchemaTypes.ordered("title", title(schema.type()));
    List<Map<String, Object>> forms = new ArrayList<>(SchemaTypes.shortForms(schema));
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

  private static Map<String, Object> field(FieldDeclaration field) {
    String description = field.describe("zh") + " / " + field.describe("en");
    return SchemaTypes.ordered(
        "title",
        field.zh().get(0) + " / " + field.key(),
        "description",
        description,
        "allOf",
        List.of(value(field)));
  }

  /** What may be written; a key without a value is only a hint, unless the field is required. */
  private static Map<String, Object> value(FieldDeclaration field) {
    Map<String, Object> type = SchemaTypes.of(field.type());
    return field.annotation().required()
        ? type
        : SchemaTypes.ordered("anyOf", List.of(type, Map.of("type", "null")));
  }

  private static String name(RecordSchema<?> schema, FieldDeclaration field) {
    return LabelKeys.kebab(schema.type()) + "." + field.key();
  }

  private String title(Class<? extends Record> type) {
    String key = "thing." + type.getSimpleName();
    return chinese.text(key) + " / " + english.text(key);
  }
}
