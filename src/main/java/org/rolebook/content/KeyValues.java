package org.rolebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Node.Scalar;
import org.rolebook.content.Node.Sequence;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;
import org.rolebook.model.declare.RecordSchema;

/** Reads {@code key: value} in Markdown, with either colon. */
final class KeyValues {

  private static final Pattern PAIR =
      Pattern.compile("([^:：\\s][^:：]{0,30}?)\\s*[:：]\\s*(.*)", Pattern.DOTALL);

  /** Separates names in one line. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[、,，;；]\\s*");

  private final MarkdownBlocks blocks;

  KeyValues(MarkdownBlocks blocks) {
    this.blocks = blocks;
  }

  /** A key and its value, which may be blank. */
  record Pair(Scalar key, Scalar value) {}

  /** The key and value of a paragraph; null if it has no colon in the right place. */
  @Nullable Pair pair(Node block) {
    if (!(block instanceof Paragraph)) {
      return null;
    }
    Scalar text = blocks.scalar(block);
    Matcher matcher = PAIR.matcher(text.text());
    if (!matcher.matches()) {
      return null;
    }
    return new Pair(part(text, matcher.start(1), matcher.end(1)), value(text, matcher));
  }

  private static Scalar value(Scalar text, Matcher matcher) {
    return part(text, matcher.start(2), matcher.end(2));
  }

  /** The field that the key at the beginning of a list item names; null if there is none. */
  @Nullable FieldDeclaration field(RecordSchema<?> schema, Node item) {
    List<Node> parts = MarkdownBlocks.children(item);
    Pair pair = parts.isEmpty() ? null : pair(parts.get(0));
    return pair == null ? null : FieldNames.written(schema, pair.key().text());
  }

  /** A value written in one line; names may be several there. */
  org.rolebook.content.Node value(FieldType type, Scalar value) {
    return type instanceof FieldType.ListOf list && !value.blank()
        ? new Sequence(split(list.element(), value), value.span())
        : value;
  }

  /** The single names in a line, where the elements are names; otherwise the line itself. */
  List<org.rolebook.content.Node> split(FieldType element, Scalar line) {
    if (element != FieldType.Simple.REFERENCE && element != FieldType.Simple.TOKEN) {
      return List.of(line);
    }
    List<org.rolebook.content.Node> names = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(line.text());
    int from = 0;
    while (separator.find()) {
      names.add(part(line, from, separator.start()));
      from = separator.end();
    }
    names.add(part(line, from, line.text().length()));
    return names;
  }

  /** A part of a text; one on a further line counts as standing at its beginning. */
  private static Scalar part(Scalar whole, int from, int to) {
    String text = whole.text();
    SourceSpan span = whole.span();
    int breakBefore = text.lastIndexOf('\n', Math.max(0, from - 1));
    String part = text.substring(from, to);
    if (breakBefore >= 0 || part.indexOf('\n') >= 0) {
      return Scalar.of(part, span);
    }
    int column = span.column() + text.codePointCount(0, from);
    int end = column + part.codePointCount(0, part.length());
    return Scalar.of(part, new SourceSpan(span.file(), span.line(), column, span.line(), end));
  }
}
