package org.rolebook.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/** Findings about keys: unknown ones, and those that stand twice. */
final class KeyFindings {

  private static final int MOST_LISTED = 12;

  private final Problems problems;

  KeyFindings(Problems problems) {
    this.problems = problems;
  }

  /** Reports a second entry for one field, unless either was merely taken over. */
  void twice(Node.Entry first, Node.Entry second) {
    if (first.form() == Node.Form.MERGED || second.form() == Node.Form.MERGED) {
      return;
    }
    String a = first.key().text();
    String b = second.key().text();
    SourceSpan span = second.key().span();
    if (first.form() != second.form()) {
      problems.conflict("duplicate-key", "form", span, first.key().span(), a, b);
    } else if (a.equals(b)) {
      problems.conflict("duplicate-key", "same", span, first.key().span(), a);
    } else {
      problems.conflict("duplicate-key", "alias", span, first.key().span(), b, a);
    }
  }

  /**
   * Reports a key that no field answers to, with the nearest one or with all.
   *
   * @return the field that was probably meant; null if none is near
   */
  @Nullable FieldDeclaration unknown(
      RecordSchema<?> schema, Node.Scalar key, Node.Mapping mapping) {
    FieldDeclaration run = runTogether(schema, key);
    if (run != null) {
      return run;
    }
    if (YamlSlips.leadsWithWideSpace(key.text())) {
      problems.error("yaml-syntax", "space", YamlSlips.firstOf(key.span()));
      return null;
    }
    List<String> names = schema.fields().stream().flatMap(field -> field.names().stream()).toList();
    List<String> near = Nearest.of(key.text(), names, names.size());
    String variant = near.isEmpty() ? far(schema, key, mapping) : "near";
    String known = near.isEmpty() ? known(schema) : near.get(0);
    Fix fix = onlyOne(schema, near, mapping) ? problems.fix(key, known) : null;
    problems.mendable("unknown-key", variant, key.span(), fix, key.text(), thing(schema), known);
    return near.isEmpty() ? null : schema.field(near.get(0));
  }

  /** The field of a key to which its value is joined, after a finding; null for another key. */
  private @Nullable FieldDeclaration runTogether(RecordSchema<?> schema, Node.Scalar key) {
    int colon = YamlSlips.colon(key.text());
    FieldDeclaration field =
        colon < 0 ? null : schema.field(key.text().substring(0, colon).strip());
    if (field != null) {
      YamlSlips.report(problems, key.span(), key.text(), colon);
    }
    return field;
  }

  /** A text with a colon in it looks like a name with a value. */
  private static String far(RecordSchema<?> schema, Node.Scalar key, Node.Mapping mapping) {
    boolean only =
        mapping.entries().size() == 1
            && mapping.entries().get(0).key().equals(key)
            && mapping.entries().get(0).form() == Node.Form.YAML;
    return only && schema.textKey() != null ? "colon" : "far";
  }

  /** Whether all near names are of one field, and nothing else is written for that field. */
  private static boolean onlyOne(RecordSchema<?> schema, List<String> near, Node.Mapping mapping) {
    List<FieldDeclaration> meant =
        near.stream().map(schema::field).filter(Objects::nonNull).distinct().toList();
    return meant.size() == 1
        && mapping.entries().stream()
            .map(entry -> FieldNames.of(schema, entry))
            .noneMatch(meant.get(0)::equals);
  }

  private static String known(RecordSchema<?> schema) {
    String listed =
        schema.fields().stream()
            .limit(MOST_LISTED)
            .map(field -> field.key() + " / " + field.zh().get(0))
            .collect(Collectors.joining(", "));
    return schema.fields().size() > MOST_LISTED ? listed + " …" : listed;
  }

  /** Message key of the word for a record. */
  static String thing(RecordSchema<?> schema) {
    return "@thing." + schema.type().getSimpleName();
  }
}
