package org.rolebook.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LintSettings;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Settings;
import org.rolebook.model.Target;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.Named;
import org.rolebook.model.declare.RecordSchema;

/** Writes the declared fields of any record; what is not stated is left out. */
final class FieldWriter {

  private final JsonGenerator json;
  private final Organisation organisation;
  private final Catalogue catalogue;

  FieldWriter(JsonGenerator json, Organisation organisation, Catalogue catalogue) {
    this.json = json;
    this.organisation = organisation;
    this.catalogue = catalogue;
  }

  /**
   * Writes the fields into the object that is open.
   *
   * @param unit id of the unit from which references are looked up
   */
  void fields(Record owner, String unit) throws IOException {
    for (FieldDeclaration field : catalogue.of(owner.getClass()).fields()) {
      if (isForReaders(owner, field)) {
        field(field.key(), field.valueOf(owner), new Place(owner.getClass(), field.key(), unit));
      }
    }
  }

  /** Writes a list of records, an empty one too. */
  void records(String name, List<? extends Record> records, String unit) throws IOException {
    json.writeArrayFieldStart(name);
    for (Record each : records) {
      nested(each, unit);
    }
    json.writeEndArray();
  }

  /** Writes a text as a map by language; nothing for null. */
  void text(String name, @Nullable LocalizedText text) throws IOException {
    if (text != null) {
      json.writeFieldName(name);
      text(text);
    }
  }

  /** Whether a field holds anything. */
  static boolean isStated(@Nullable Object value) {
    return value instanceof List<?> list
        ? !list.isEmpty()
        : value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
  }

  /** What authors tell the checks, and settings that no page shows, stay inside. */
  private static boolean isForReaders(Record owner, FieldDeclaration field) {
    boolean forChecks =
        field.type() instanceof FieldType.Nested nested && nested.type() == LintSettings.class;
    return !forChecks && (!(owner instanceof Settings) || field.annotation().notShown().isEmpty());
  }

  private void field(String key, @Nullable Object value, Place place) throws IOException {
    if (value != null && isStated(value)) {
      json.writeFieldName(key);
      value(value, place);
    }
  }

  private void value(Object value, Place place) throws IOException {
    if (value instanceof LocalizedText text) {
      text(text);
    } else if (value instanceof Reference reference) {
      reference(reference, place);
    } else if (value instanceof List<?> list) {
      list(list, place);
    } else if (value instanceof Map<?, ?> map) {
      map(map, place);
    } else if (value instanceof Record nested) {
      nested(nested, place.unit());
    } else {
      scalar(value);
    }
  }

  private void scalar(Object value) throws IOException {
    if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(value instanceof Named word ? word.key() : value.toString());
    }
  }

  private void text(LocalizedText text) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, String> entry : text.byLanguage().entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void reference(Reference reference, Place place) throws IOException {
    Target target =
        organisation
            .references()
            .find(place.unit(), reference.written(), ReferenceKinds.of(place.owner(), place.key()));
    json.writeStartObject();
    json.writeStringField("written", reference.written());
    json.writeStringField("target", target == null ? null : target.id());
    json.writeStringField("kind", target == null ? null : LabelKeys.constant(target.kind()));
    json.writeEndObject();
  }

  private void list(List<?> list, Place place) throws IOException {
    json.writeStartArray();
    for (Object item : list) {
      value(item, place);
    }
    json.writeEndArray();
  }

  private void map(Map<?, ?> map, Place place) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      field(entry.getKey().toString(), entry.getValue(), place);
    }
    json.writeEndObject();
  }

  /** A record that is but a list is written as that list, an empty one too. */
  private void nested(Record nested, String unit) throws IOException {
    RecordSchema<?> schema = catalogue.of(nested.getClass());
    FieldDeclaration first = schema.fields().get(0);
    if (schema.fields().size() == 1 && first.valueOf(nested) instanceof List<?> list) {
      list(list, new Place(schema.type(), first.key(), unit));
      return;
    }
    json.writeStartObject();
    fields(nested, unit);
    json.writeEndObject();
  }

  /** The field in which a value stands, and the unit from which names in it are looked up. */
  private record Place(Class<? extends Record> owner, String key, String unit) {}
}
