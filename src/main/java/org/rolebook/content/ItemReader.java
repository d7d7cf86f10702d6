package org.rolebook.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Node.Entry;
import org.rolebook.content.Node.Mapping;
import org.rolebook.content.Node.Scalar;
import org.rolebook.content.Node.Sequence;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.RecordSchema;

/**
 * Reads Markdown lists: items as values, {@code key: value} items as keys, and lists below an item
 * as what else is to be said about it.
 */
final class ItemReader {

  private static final String USE = "use";

  /** No heading divides what stands in a list. */
  private static final int NO_LEVEL = 7;

  private final Catalogue catalogue;
  private final MarkdownBlocks blocks;
  private final Misfits misfits;
  private final SectionReader sections;
  private final KeyValues keyValues;
  private final TableReader tables;

  ItemReader(Catalogue catalogue, MarkdownBlocks blocks, Misfits misfits, SectionReader sections) {
    this.catalogue = catalogue;
    this.blocks = blocks;
    this.misfits = misfits;
    this.sections = sections;
    this.keyValues = new KeyValues(blocks);
    this.tables = new TableReader(blocks);
  }

  /** The items of a section: those of its lists, the rows of its tables, or its paragraphs. */
  List<org.rolebook.content.Node> list(FieldType element, List<Node> content) {
    boolean plain = content.stream().allMatch(node -> node instanceof Paragraph);
    List<org.rolebook.content.Node> items = new ArrayList<>();
    for (Node node : content) {
      if (node instanceof ListBlock) {
        MarkdownBlocks.children(node).forEach(item -> items.add(item(element, item)));
      } else if (node instanceof TableBlock && element instanceof FieldType.Nested nested) {
        items.addAll(tables.rows(catalogue.of(nested.type()), node));
      } else if (plain && !Misfits.isBrokenTable(blocks.covered(node))) {
        items.addAll(keyValues.split(element, blocks.scalar(node)));
      } else {
        misfits.report(node);
      }
    }
    return items;
  }

  /** Whether a section is nothing but items {@code key: value}, each key known and used once. */
  boolean isKeyed(RecordSchema<?> schema, List<Node> content) {
    Set<String> keys = new HashSet<>();
    return content.stream().allMatch(node -> node instanceof ListBlock)
        && content.stream()
            .flatMap(node -> MarkdownBlocks.children(node).stream())
            .map(item -> keyValues.field(schema, item))
            .allMatch(field -> field != null && keys.add(field.key()));
  }

  /** A section as keys with their values; whatever else stands there is reported. */
  List<Entry> keyed(RecordSchema<?> schema, List<Node> content) {
    List<Entry> entries = new ArrayList<>();
    for (Node node : content) {
      if (node instanceof ListBlock) {
        MarkdownBlocks.children(node).forEach(item -> addKeyed(schema, item, entries));
      } else {
        misfits.report(node);
      }
    }
    return entries;
  }

  private void addKeyed(RecordSchema<?> schema, Node item, List<Entry> entries) {
    FieldDeclaration field = keyValues.field(schema, item);
    if (field == null) {
      misfits.report(first(item));
    } else {
      entries.add(entry(field, item));
    }
  }

  /** The entry of an item {@code key: value}, or of {@code key:} with its value below. */
  private Entry entry(FieldDeclaration field, Node item) {
    List<Node> parts = MarkdownBlocks.children(item);
    List<Node> below = parts.subList(1, parts.size());
    KeyValues.Pair pair = Objects.requireNonNull(keyValues.pair(parts.get(0)));
    if (!pair.value().blank()) {
      below.forEach(misfits::report);
      return Entry.markdown(pair.key(), keyValues.value(field.type(), pair.value()));
    }
    var value = sections.read(field.type(), below, NO_LEVEL, pair.key().span());
    return Entry.markdown(pair.key(), value);
  }

  private org.rolebook.content.Node item(FieldType element, Node item) {
    List<Node> parts = MarkdownBlocks.children(item);
    if (parts.isEmpty()) {
      return new Scalar("", true, blocks.span(item));
    }
    List<Node> below = parts.subList(1, parts.size());
    if (element instanceof FieldType.Nested nested) {
      return nestedItem(catalogue.of(nested.type()), element, item, below);
    }
    below.forEach(misfits::report);
    return leaf(parts.get(0));
  }

  private Scalar leaf(Node block) {
    if (!(block instanceof Paragraph)) {
      misfits.report(block);
      return new Scalar(blocks.covered(block), false, blocks.span(block));
    }
    return blocks.scalar(block);
  }

  private org.rolebook.content.Node nestedItem(
      RecordSchema<?> schema, FieldType element, Node item, List<Node> below) {
    Scalar text = leaf(first(item));
    List<Entry> entries = new ArrayList<>();
    FieldDeclaration field = keyValues.field(schema, item);
    if (field != null && (isKey(schema, field) || !below.isEmpty())) {
      KeyValues.Pair pair = Objects.requireNonNull(keyValues.pair(first(item)));
      entries.add(Entry.markdown(pair.key(), keyValues.value(field.type(), pair.value())));
    } else if (below.isEmpty() || schema.textKey() == null) {
      below.forEach(misfits::report);
      return text;
    } else {
      String key = Objects.requireNonNull(schema.textKey());
      entries.add(Entry.markdown(new Scalar(key, false, text.span()), text));
    }
    below.forEach(part -> addDetails(schema, element, part, entries));
    return new Mapping(entries, text.span());
  }

  /** Whether an item that begins with a key alone is meant as one, and not as a text. */
  private static boolean isKey(RecordSchema<?> schema, FieldDeclaration field) {
    return schema.textKey() == null || field.key().equals(USE);
  }

  private void addDetails(
      RecordSchema<?> schema, FieldType element, Node part, List<Entry> entries) {
    if (!(part instanceof ListBlock)) {
      misfits.report(part);
      return;
    }
    FieldDeclaration same = sameBelow(schema, element);
    List<org.rolebook.content.Node> deeper = new ArrayList<>();
    for (Node item : MarkdownBlocks.children(part)) {
      FieldDeclaration field = keyValues.field(schema, item);
      if (field != null) {
        entries.add(entry(field, item));
      } else if (same != null) {
        deeper.add(item(element, item));
      } else {
        misfits.report(first(item));
      }
    }
    if (same != null && !deeper.isEmpty()) {
      Scalar key = new Scalar(same.key(), false, blocks.span(part));
      entries.add(Entry.markdown(key, new Sequence(deeper, key.span())));
    }
  }

  /** The field that holds more of the same kind, such as the steps within a step. */
  private static @Nullable FieldDeclaration sameBelow(RecordSchema<?> schema, FieldType element) {
    FieldType wanted = new FieldType.ListOf(element);
    return schema.fields().stream()
        .filter(field -> field.type().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private static Node first(Node item) {
    List<Node> parts = MarkdownBlocks.children(item);
    return parts.isEmpty() ? item : parts.get(0);
  }
}
