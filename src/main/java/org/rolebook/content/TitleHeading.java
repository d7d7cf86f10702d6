package org.rolebook.content;

import java.util.List;
import java.util.Objects;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Node.Entry;
import org.rolebook.content.Node.Scalar;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/** The level-1 heading of a Markdown file: its title, where the front matter has none. */
final class TitleHeading {

  private final MarkdownBlocks blocks;
  private final Problems problems;

  TitleHeading(MarkdownBlocks blocks, Problems problems) {
    this.blocks = blocks;
    this.problems = problems;
  }

  /**
   * Takes the first level-1 heading out of the text, where it is the title. A heading that only
   * repeats the title is taken out too; another one at the top of the text is a second title, one
   * further down belongs to the text.
   */
  void take(RecordSchema<?> schema, List<Node> nodes, List<Entry> entries) {
    Node heading =
        nodes.stream().filter(node -> MarkdownBlocks.isHeading(node, 1)).findFirst().orElse(null);
    FieldDeclaration title = title(schema);
    if (heading == null || title == null) {
      return;
    }
    Scalar words = blocks.headingText(heading);
    Entry stated = stated(schema, title, entries);
    if (stated == null) {
      nodes.remove(heading);
      entries.add(Entry.markdown(new Scalar(title.key(), false, words.span()), words));
    } else if (repeats(stated, words)) {
      nodes.remove(heading);
    } else if (nodes.get(0) == heading) {
      nodes.remove(heading);
      String key = stated.key().text();
      var first = stated.key().span();
      problems.conflict("duplicate-key", "form", words.span(), first, key, words.text());
    }
  }

  /** The required field of an element is what it is called by. */
  private static @Nullable FieldDeclaration title(RecordSchema<?> schema) {
    return schema.fields().stream()
        .filter(field -> field.annotation().required())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Entry stated(
      RecordSchema<?> schema, FieldDeclaration title, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> Objects.equals(FieldNames.of(schema, entry), title))
        .findFirst()
        .orElse(null);
  }

  private static boolean repeats(Entry stated, Scalar words) {
    return !(stated.value() instanceof Scalar value) || value.text().strip().equals(words.text());
  }
}
