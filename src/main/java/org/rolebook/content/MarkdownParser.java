package org.rolebook.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Node.Entry;
import org.rolebook.content.Node.Mapping;
import org.rolebook.content.Node.Scalar;
import org.rolebook.model.Limits;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/**
 * Reads the Markdown form of an element: front matter for short fields, level-2 headings that name
 * a field for long ones, everything else as free body.
 */
final class MarkdownParser {

  private static final int FIELD_LEVEL = 2;
  private static final String BODY_KEY = "body";

  private final Catalogue catalogue;
  private final SourceText source;
  private final Problems problems;
  private final Limits limits;
  private final MarkdownBlocks blocks;

  MarkdownParser(Catalogue catalogue, SourceText source, Problems problems, Limits limits) {
    this.catalogue = catalogue;
    this.source = source;
    this.problems = problems;
    this.limits = limits;
    this.blocks = new MarkdownBlocks(source);
  }

  /**
   * Reads a file.
   *
   * @param schema the element's fields
   * @param sections whether level-2 headings may fill fields; otherwise all text is body
   * @return its keys with their values, or null after a finding that leaves nothing to bind
   */
  @Nullable Mapping parse(RecordSchema<?> schema, boolean sections) {
    FrontMatter parts = FrontMatter.split(source, problems);
    if (parts == null) {
      return null;
    }
    var top = new YamlParser(source, problems, limits).parse(parts.yaml());
    Mapping front = top == null ? null : FileReader.mapping(top, source, problems);
    if (front == null) {
      return null;
    }
    List<Entry> entries = new ArrayList<>(front.entries());
    List<Node> nodes = new ArrayList<>(blocks.parse(parts.body()));
    new TitleHeading(blocks, problems).take(schema, nodes, entries);
    addSections(schema, sections, nodes, entries);
    if (sections) {
      new HeadingSlips(blocks, problems).report(schema, nodes, entries);
    }
    return new Mapping(entries, source.span(1, 0, source.line(1).length()));
  }

  private void addSections(
      RecordSchema<?> schema, boolean sections, List<Node> nodes, List<Entry> entries) {
    List<Node> free = new ArrayList<>();
    List<Node> section = new ArrayList<>();
    FieldDeclaration field = null;
    for (Node node : nodes) {
      if (sections && isDivider(node)) {
        addSection(field, section, entries);
        section.clear();
        field = field(schema, node);
      }
      (field == null ? free : section).add(node);
    }
    addSection(field, section, entries);
    addFree(free, entries);
  }

  private static boolean isDivider(Node node) {
    return MarkdownBlocks.isHeading(node, 1) || MarkdownBlocks.isHeading(node, FIELD_LEVEL);
  }

  private @Nullable FieldDeclaration field(RecordSchema<?> schema, Node heading) {
    return MarkdownBlocks.isHeading(heading, FIELD_LEVEL)
        ? FieldNames.written(schema, blocks.headingText(heading).text())
        : null;
  }

  private void addSection(
      @Nullable FieldDeclaration field, List<Node> section, List<Entry> entries) {
    if (field != null) {
      Scalar key = blocks.headingText(section.get(0));
      SectionReader reader = new SectionReader(catalogue, blocks, problems);
      List<Node> content = section.subList(1, section.size());
      var value = reader.read(field.type(), content, FIELD_LEVEL + 1, key.span());
      entries.add(Entry.markdown(key, value));
    }
  }

  private void addFree(List<Node> free, List<Entry> entries) {
    if (free.isEmpty()) {
      return;
    }
    List<String> texts = new ArrayList<>();
    free.forEach(node -> texts.add(blocks.lines(node, node)));
    var span = blocks.span(free.get(0), free.get(free.size() - 1));
    Scalar body = Scalar.of(String.join("\n\n", texts), span);
    entries.add(Entry.markdown(new Scalar(BODY_KEY, false, span), body));
  }
}
