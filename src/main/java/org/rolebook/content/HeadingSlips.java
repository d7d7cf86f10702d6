package org.rolebook.content;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Node.Entry;
import org.rolebook.content.Node.Scalar;
import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/**
 * Finds headings that were meant to name a field and do not: misspelt ones, which may also be meant
 * as they are, and those whose marks Markdown does not know.
 */
record HeadingSlips(MarkdownBlocks blocks, Problems problems) {

  private static final int FIELD_LEVEL = 2;
  private static final Pattern MARKS = Pattern.compile("([#＃]{1,6})([ \\u3000]*)(\\S.*?)\\s*");

  /** Reports the slips of a file whose headings gave certain entries. */
  void report(RecordSchema<?> schema, List<Node> nodes, List<Entry> entries) {
    Set<String> filled = new HashSet<>();
    entries.forEach(
        entry -> {
          FieldDeclaration field = FieldNames.of(schema, entry);
          if (field != null) {
            filled.add(field.key());
          }
        });
    for (Node node : nodes) {
      if (MarkdownBlocks.isHeading(node, FIELD_LEVEL)) {
        reportMisspelt(schema, blocks.headingText(node), filled);
      } else if (node instanceof Paragraph) {
        reportMarks(schema, node);
      }
    }
  }

  private void reportMisspelt(RecordSchema<?> schema, Scalar heading, Set<String> filled) {
    if (FieldNames.written(schema, heading.text()) != null) {
      return;
    }
    List<String> names =
        schema.fields().stream()
            .filter(field -> !filled.contains(field.key()))
            .flatMap(field -> field.names().stream())
            .toList();
    List<String> near = Nearest.of(heading.text(), names, names.size());
    if (!near.isEmpty()) {
      FieldDeclaration meant = schema.field(near.get(0));
      boolean only = near.stream().allMatch(name -> Objects.equals(meant, schema.field(name)));
      Fix fix = only ? problems.fix(heading, near.get(0)) : null;
      problems.warning("unknown-key", "heading", heading.span(), fix, heading.text(), near.get(0));
      lose(meant);
    }
  }

  private void reportMarks(RecordSchema<?> schema, Node paragraph) {
    SourceSpan span = blocks.span(paragraph);
    Matcher line = MARKS.matcher(blocks.covered(paragraph).lines().findFirst().orElse(""));
    FieldDeclaration field = line.matches() ? FieldNames.written(schema, line.group(3)) : null;
    if (field != null) {
      int column = span.column();
      int end = column + line.group(1).length() + line.group(2).length();
      SourceSpan marks = new SourceSpan(span.file(), span.line(), column, span.line(), end);
      Fix fix = Fix.source(marks, line.group(1) + line.group(2), "## ");
      problems.mendable("unknown-key", "heading-marks", marks, fix, line.group(3));
      lose(field);
    }
  }

  private void lose(@Nullable FieldDeclaration field) {
    if (field != null) {
      problems.lose(field.key());
    }
  }
}
