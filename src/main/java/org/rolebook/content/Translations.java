package org.rolebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.RecordSchema;

/**
 * Lays the texts of a translation over the record that it translates. Of anything but texts the
 * original alone counts; a text or a list of texts that has no counterpart is a finding.
 */
final class Translations {

  private final Catalogue catalogue;
  private final Problems problems;
  private final Map<String, SourceSpan> spans;

  /**
   * For one overlay file.
   *
   * @param problems where texts without a counterpart are reported
   * @param spans where the overlay's values stand
   */
  Translations(Catalogue catalogue, Problems problems, Map<String, SourceSpan> spans) {
    this.catalogue = catalogue;
    this.problems = problems;
    this.spans = spans;
  }

  /** The original element with the overlay's texts added in the overlay's language. */
  <R extends Record> R merge(R original, R overlay) {
    return merge(original, overlay, "");
  }

  private <R extends Record> R merge(R original, R overlay, String path) {
    @SuppressWarnings("unchecked") // the class of a record of type R
    RecordSchema<R> schema = catalogue.of((Class<R>) original.getClass());
    Map<String, Object> values = new LinkedHashMap<>();
    for (FieldDeclaration field : schema.fields()) {
      String fieldPath = path.isEmpty() ? field.key() : path + "." + field.key();
      Object own = field.valueOf(original);
      Object added = field.valueOf(overlay);
      Object value = isFreeText(field, own) ? added : merged(field, own, added, fieldPath);
      if (value != null) {
        values.put(field.key(), value);
      }
    }
    return Records.create(schema, values, Records.originOf(original));
  }

  /** A block of text, such as the body, may stand in the translation alone. */
  private static boolean isFreeText(FieldDeclaration field, @Nullable Object own) {
    return own == null && field.type() == FieldType.Simple.BLOCK;
  }

  private @Nullable Object merged(
      FieldDeclaration field, @Nullable Object own, @Nullable Object added, String path) {
    if (!hasText(added)) {
      return own;
    }
    if (own instanceof LocalizedText text && added instanceof LocalizedText more) {
      return text.with(more);
    }
    if (own instanceof List<?> list && added instanceof List<?> more) {
      return lists(field, list, more, path);
    }
    if (own instanceof Record record && added instanceof Record more) {
      return merge(record, more, path);
    }
    misfit(field, path);
    return own;
  }

  /** Codes, numbers and references of an overlay do not count. */
  private boolean hasText(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(this::hasText);
    }
    if (value instanceof Record record && !(value instanceof LocalizedText)) {
      return catalogue.of(record.getClass()).fields().stream()
          .anyMatch(field -> hasText(field.valueOf(record)));
    }
    return value instanceof LocalizedText;
  }

  private List<?> lists(FieldDeclaration field, List<?> own, List<?> added, String path) {
    if (own.size() != added.size()) {
      misfit(field, path);
      return own;
    }
    List<Object> merged = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Object value = merged(field, own.get(i), added.get(i), path + "[" + i + "]");
      merged.add(value == null ? own.get(i) : value);
    }
    return merged;
  }

  private void misfit(FieldDeclaration field, String path) {
    SourceSpan place = SourceSpan.startOf(problems.source().path());
    for (String at = path; !at.isEmpty(); at = FileSourceMap.enclosing(at)) {
      if (spans.containsKey(at)) {
        place = spans.getOrDefault(at, place);
        break;
      }
    }
    problems.error("overlay", "shape", place, field.key() + " / " + field.zh().get(0));
  }
}
