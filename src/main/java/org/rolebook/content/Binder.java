package org.rolebook.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Origin;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.RecordSchema;
import org.rolebook.model.declare.Shorthand;

/**
 * Binds what an author wrote to the records of the model, guided by their declarations alone. Every
 * misfit becomes a finding; what can be bound is bound.
 */
final class Binder {

  /** A key whose value YAML takes for a comment. */
  private static final Pattern COMMENT = Pattern.compile("\\s*:\\s+#\\S.*");

  private final Catalogue catalogue;
  private final Problems problems;
  private final Reading reading;
  private final SpanRecorder spans;
  private final ScalarReader scalars;
  private final TextBinder texts;
  private final KeyFindings keys;
  private final SharedValues shared;

  /**
   * A binder for one file.
   *
   * @param shared values of this and other files
   */
  Binder(
      Catalogue catalogue,
      Problems problems,
      Reading reading,
      SpanRecorder spans,
      SharedValues shared) {
    this.catalogue = catalogue;
    this.problems = problems;
    this.reading = reading;
    this.spans = spans;
    this.scalars = new ScalarReader(problems);
    this.texts = new TextBinder(problems, reading);
    this.keys = new KeyFindings(problems);
    this.shared = shared;
  }

  /** Binds the top of a file to an element with that origin. */
  <R extends Record> R bindElement(Class<R> type, Node.Mapping top, @Nullable Origin origin) {
    return create(catalogue.of(type), top, "", origin);
  }

  private <R extends Record> @Nullable R bindRecord(Class<R> type, Node node, String path) {
    RecordSchema<R> schema = catalogue.of(type);
    if (node instanceof Node.Mapping mapping) {
      return create(schema, mapping, path, null);
    }
    if (node instanceof Node.Scalar scalar) {
      return bindText(schema, scalar, path);
    }
    boolean keyed =
        node instanceof Node.Sequence list
            && !list.items().isEmpty()
            && list.items().stream().allMatch(item -> item instanceof Node.Mapping)
            && path.indexOf('[') < 0;
    String expected = keyed ? "dashes" : schema.textKey() == null ? "mapping" : "item";
    return bindShort(schema, schema.listKey(), node, path, expected);
  }

  private <R extends Record> @Nullable R bindText(
      RecordSchema<R> schema, Node.Scalar scalar, String path) {
    R value = schema.parseShorthand(scalar.text().strip());
    if (value != null) {
      return value;
    }
    Shorthand shorthand = schema.shorthand();
    String expected = shorthand == null ? "mapping" : shorthand.value();
    return bindShort(schema, schema.textKey(), scalar, path, expected);
  }

  private <R extends Record> @Nullable R bindShort(
      RecordSchema<R> schema, @Nullable String key, Node node, String path, String expected) {
    FieldDeclaration field = key == null ? null : schema.field(key);
    if (field == null) {
      scalars.wrong(expected, node);
      return null;
    }
    Object value = bind(field.type(), node, join(path, field.key()));
    return value == null ? null : Records.create(schema, Map.of(field.key(), value), null);
  }

  private <R extends Record> R create(
      RecordSchema<R> schema, Node.Mapping mapping, String path, @Nullable Origin origin) {
    Set<String> meant = new HashSet<>();
    Map<String, Node.Entry> entries = entries(schema, mapping, path.isEmpty(), meant);
    Map<String, Object> values = new LinkedHashMap<>();
    for (FieldDeclaration field : schema.fields()) {
      Node.Entry entry = entries.get(field.key());
      boolean blank = entry == null || isBlank(entry.value());
      if (entry != null && !blank) {
        put(values, field, entry, path);
      } else if (isRequired(field) && !meant.contains(field.key())) {
        missing(schema, field, entry == null ? mapping.span() : entry.key().span());
      } else if (entry != null) {
        problems.info("blank-value", blank(entry.key()), entry.key().span(), entry.key().text());
      }
    }
    addTitle(schema, values, origin);
    return Records.create(schema, values, origin);
  }

  private void put(
      Map<String, Object> values, FieldDeclaration field, Node.Entry entry, String path) {
    String fieldPath = join(path, field.key());
    spans.record(fieldPath, entry.value().span());
    int errors = problems.errors();
    Object value = bind(field.type(), entry.value(), fieldPath);
    if (value != null) {
      values.put(field.key(), value);
    }
    if (path.isEmpty() && problems.errors() > errors) {
      problems.lose(field.key());
    }
  }

  private boolean isRequired(FieldDeclaration field) {
    return field.annotation().required() && !reading.overlay();
  }

  /**
   * The entries by English key; findings for those that are unknown or stand twice.
   *
   * @param meant takes the fields that unknown keys were probably meant for
   */
  private Map<String, Node.Entry> entries(
      RecordSchema<?> schema, Node.Mapping mapping, boolean top, Set<String> meant) {
    Map<String, Node.Entry> seen = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      FieldDeclaration field = FieldNames.of(schema, entry);
      if (field == null) {
        field = keys.unknown(schema, entry.key(), mapping);
        if (field != null) {
          meant.add(field.key());
        }
      } else if (seen.containsKey(field.key())) {
        keys.twice(seen.get(field.key()), entry);
      } else {
        seen.put(field.key(), entry);
        continue;
      }
      if (top && field != null) {
        problems.lose(field.key());
      }
    }
    return seen;
  }

  private void missing(RecordSchema<?> schema, FieldDeclaration field, SourceSpan span) {
    SourceSpan start =
        span.endLine() > span.line()
            ? new SourceSpan(
                span.file(), span.line(), span.column(), span.line(), span.column() + 1)
            : span;
    problems.lose(field.key());
    String variant = COMMENT.matcher(after(span)).matches() ? "comment" : "default";
    String label = field.key() + " / " + field.zh().get(0);
    problems.error("missing-required", variant, start, label, KeyFindings.thing(schema));
  }

  /** What stands behind a place in its line. */
  private String after(SourceSpan span) {
    String line = problems.source().line(span.line());
    int[] characters = line.codePoints().skip(Math.max(0, span.endColumn() - 1)).toArray();
    return span.endLine() == span.line() ? new String(characters, 0, characters.length) : "";
  }

  /** Which of the messages tells that a key has no value. */
  private String blank(Node.Scalar key) {
    return COMMENT.matcher(after(key.span())).matches() ? "comment" : "default";
  }

  /** An element without a title is called by its id, so that all else about it can be told. */
  private void addTitle(
      RecordSchema<?> schema, Map<String, Object> values, @Nullable Origin origin) {
    if (origin == null || reading.overlay()) {
      return;
    }
    String name = origin.id().substring(origin.id().lastIndexOf('/') + 1);
    for (FieldDeclaration field : schema.fields()) {
      if (field.annotation().required()) {
        values.putIfAbsent(field.key(), LocalizedText.of(reading.language(), name));
      }
    }
  }

  private @Nullable Object bind(FieldType type, Node node, String path) {
    if (type instanceof FieldType.ListOf list) {
      return bindList(list, node, path);
    }
    if (type instanceof FieldType.MapOf map) {
      return bindMap(map, node, path);
    }
    if (type instanceof FieldType.Nested nested) {
      return bindRecord(nested.type(), node, path);
    }
    if (type == FieldType.Simple.TEXT || type == FieldType.Simple.BLOCK) {
      return shared(texts.bind(type == FieldType.Simple.BLOCK, node));
    }
    Node plain = type == FieldType.Simple.REFERENCE ? withoutBrackets(node) : node;
    if (plain instanceof Node.Scalar scalar && !scalar.blank()) {
      return shared(scalars.read(type, scalar));
    }
    scalars.wrong(ScalarReader.expected(type), node);
    return null;
  }

  private @Nullable Object shared(@Nullable Object value) {
    return value == null ? null : shared.same(value);
  }

  /** {@code [[name|text]]} without quotes is a list within a list for YAML. */
  private static Node withoutBrackets(Node node) {
    if (node instanceof Node.Sequence list && list.items().size() == 1) {
      Node inner = withoutBrackets(list.items().get(0));
      return inner instanceof Node.Scalar scalar
          ? new Node.Scalar(Texts.beforeBar(scalar.text()), scalar.blank(), scalar.span())
          : inner;
    }
    return node;
  }

  private List<?> bindList(FieldType.ListOf type, Node node, String path) {
    if (isGroups(type)) {
      return bindGroups(node, path);
    }
    List<Object> values = new ArrayList<>();
    if (type.element() == FieldType.Simple.REFERENCE && isNone(node)) {
      return values;
    }
    for (Node item : items(node)) {
      addItem(values, type.element(), item, path + "[" + values.size() + "]");
    }
    return values;
  }

  private static boolean isGroups(FieldType.ListOf type) {
    return type.element() instanceof FieldType.Nested nested
        && nested.type() == ResponsibilityGroup.class;
  }

  /** {@code 直接上级: 无} names nobody. */
  private static boolean isNone(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().strip().equals("无");
  }

  private void addItem(List<Object> values, FieldType type, Node item, String path) {
    if (isBlank(item)) {
      problems.info("blank-value", "default", item.span(), "-");
      return;
    }
    spans.record(path, item.span());
    Object value = bind(type, item, path);
    if (value != null) {
      values.add(value);
    }
  }

  /** Items outside a group make up groups without a title, each run of them one. */
  private List<Object> bindGroups(Node node, String path) {
    List<Object> groups = new ArrayList<>();
    for (List<Node> run : Groups.runs(catalogue, items(node))) {
      String groupPath = path + "[" + groups.size() + "]";
      if (Groups.isGroup(catalogue, run.get(0))) {
        addItem(groups, Groups.GROUP, run.get(0), groupPath);
      } else {
        addLoose(groups, run, groupPath);
      }
    }
    return groups;
  }

  private void addLoose(List<Object> groups, List<Node> run, String groupPath) {
    List<Object> items = new ArrayList<>();
    for (Node item : run) {
      addItem(items, Groups.ITEM, item, groupPath + ".items[" + items.size() + "]");
    }
    if (!items.isEmpty()) {
      RecordSchema<ResponsibilityGroup> schema = catalogue.of(ResponsibilityGroup.class);
      groups.add(Records.create(schema, Map.of("items", items), null));
    }
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
  }

  private @Nullable Map<String, Object> bindMap(FieldType.MapOf type, Node node, String path) {
    if (!(node instanceof Node.Mapping mapping)) {
      scalars.wrong("mapping", node);
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Node.Entry> seen = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      Node.Entry first = seen.putIfAbsent(key, entry);
      if (first == null) {
        putFree(values, type.value(), entry, join(path, key));
      } else {
        keys.twice(first, entry);
      }
    }
    return values;
  }

  private void putFree(Map<String, Object> values, FieldType type, Node.Entry entry, String path) {
    spans.record(path, entry.key().span());
    Object value = isBlank(entry.value()) ? blank(type) : bind(type, entry.value(), path);
    if (value != null) {
      values.put(entry.key().text(), value);
    }
  }

  /** A free key without a value stays there to be seen, such as a reason not given. */
  private static @Nullable Object blank(FieldType type) {
    return type == FieldType.Simple.TOKEN ? "" : null;
  }

  private static boolean isBlank(Node node) {
    return node instanceof Node.Scalar scalar && scalar.blank();
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
