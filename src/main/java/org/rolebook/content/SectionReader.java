package org.rolebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Node.Entry;
import org.rolebook.content.Node.Mapping;
import org.rolebook.content.Node.Scalar;
import org.rolebook.content.Node.Sequence;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.RecordSchema;

/**
 * Reads the Markdown below a heading as the value of the field that the heading names: lists become
 * items, deeper headings groups or keys, tables rows by column names, anything else a text.
 */
final class SectionReader {

  private final Catalogue catalogue;
  private final MarkdownBlocks blocks;
  private final Misfits misfits;
  private final ItemReader items;

  SectionReader(Catalogue catalogue, MarkdownBlocks blocks, Problems problems) {
    this.catalogue = catalogue;
    this.blocks = blocks;
    this.misfits = new Misfits(blocks, problems);
    this.items = new ItemReader(catalogue, blocks, misfits, this);
  }

  /**
   * Reads a section.
   *
   * @param content its blocks, without the heading
   * @param level level of the headings that divide it
   * @param place where the section as a whole stands
   */
  org.rolebook.content.Node read(FieldType type, List<Node> content, int level, SourceSpan place) {
    if (content.isEmpty()) {
      return new Scalar("", true, place);
    }
    if (type instanceof FieldType.ListOf list) {
      return list.element().equals(Groups.GROUP)
          ? new Sequence(groups(content, level), place)
          : new Sequence(items.list(list.element(), content), place);
    }
    if (type instanceof FieldType.Nested nested) {
      return record(catalogue.of(nested.type()), content, level, place);
    }
    return blocks.text(content);
  }

  private List<org.rolebook.content.Node> groups(List<Node> content, int level) {
    List<org.rolebook.content.Node> groups = new ArrayList<>();
    for (List<Node> part : parts(content, level)) {
      if (MarkdownBlocks.isHeading(part.get(0), level)) {
        groups.add(group(part));
      } else {
        groups.addAll(items.list(Groups.ITEM, part));
      }
    }
    return groups;
  }

  private Mapping group(List<Node> part) {
    Scalar title = blocks.headingText(part.get(0));
    SourceSpan span = title.span();
    var duties = new Sequence(items.list(Groups.ITEM, part.subList(1, part.size())), span);
    Entry group = Entry.markdown(new Scalar("group", false, span), title);
    return new Mapping(
        List.of(group, Entry.markdown(new Scalar("items", false, span), duties)), span);
  }

  private org.rolebook.content.Node record(
      RecordSchema<?> schema, List<Node> content, int level, SourceSpan place) {
    if (content.stream().anyMatch(node -> MarkdownBlocks.isHeading(node, level))) {
      return new Mapping(keyed(schema, content, level), place);
    }
    Node first = content.get(0);
    if (first instanceof ListBlock
        && (schema.listKey() == null || items.isKeyed(schema, content))) {
      return new Mapping(items.keyed(schema, content), place);
    }
    if (first instanceof ListBlock || first instanceof TableBlock) {
      String key = schema.listKey();
      if (key == null) {
        misfits.report(first);
        return new Mapping(List.of(), place);
      }
      return read(Objects.requireNonNull(schema.field(key)).type(), content, level, place);
    }
    return blocks.text(content);
  }

  private List<Entry> keyed(RecordSchema<?> schema, List<Node> content, int level) {
    List<Entry> entries = new ArrayList<>();
    for (List<Node> part : parts(content, level)) {
      Node first = part.get(0);
      if (MarkdownBlocks.isHeading(first, level)) {
        Scalar key = blocks.headingText(first);
        entries.add(entry(key, FieldNames.written(schema, key.text()), part, level));
      } else {
        addLead(schema, part, level, entries);
      }
    }
    return entries;
  }

  private Entry entry(Scalar key, @Nullable FieldDeclaration field, List<Node> part, int level) {
    FieldType type = field == null ? FieldType.Simple.BLOCK : field.type();
    List<Node> rest = part.subList(1, part.size());
    return Entry.markdown(key, read(type, rest, level + 1, key.span()));
  }

  /** What stands before the first heading fills the key that a plain text fills. */
  private void addLead(RecordSchema<?> schema, List<Node> part, int level, List<Entry> entries) {
    boolean list = part.get(0) instanceof ListBlock || part.get(0) instanceof TableBlock;
    String key = list ? schema.listKey() : schema.textKey();
    if (key == null) {
      misfits.report(part.get(0));
      return;
    }
    SourceSpan span = blocks.span(part.get(0));
    FieldType type = Objects.requireNonNull(schema.field(key)).type();
    entries.add(Entry.markdown(new Scalar(key, false, span), read(type, part, level + 1, span)));
  }

  private static List<List<Node>> parts(List<Node> content, int level) {
    List<List<Node>> parts = new ArrayList<>();
    for (Node node : content) {
      if (parts.isEmpty() || MarkdownBlocks.isHeading(node, level)) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(node);
    }
    return parts;
  }
}
