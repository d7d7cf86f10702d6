package org.rolebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.rolebook.content.Node.Scalar;

/** Markdown as blocks that know their place in the source; comments are left out. */
final class MarkdownBlocks {

  /** Blocks nested deeper are read as text, so that hostile input cannot exhaust the stack. */
  private static final int MOST_LEVELS = 100;

  private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*-->\\s*", Pattern.DOTALL);
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MOST_LEVELS)
          .build();

  private final SourceText source;

  MarkdownBlocks(SourceText source) {
    this.source = source;
  }

  /** The top-level blocks of a text whose lines count as in the source. */
  List<Node> parse(String body) {
    return children(PARSER.parse(body));
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (!isComment(child) && !isEmpty(child)) {
        children.add(child);
      }
    }
    return children;
  }

  static boolean isHeading(Node node, int level) {
    return node instanceof Heading heading && heading.getLevel() == level;
  }

  private static boolean isComment(Node node) {
    return node instanceof HtmlBlock html && COMMENT.matcher(html.getLiteral()).matches();
  }

  /** Whether a node has no place; an item of a list has one, even without content. */
  static boolean isEmpty(Node node) {
    return node.getSourceSpans().isEmpty();
  }

  /** First line of a block, from 1. */
  private static int firstLine(Node block) {
    return block.getSourceSpans().get(0).getLineIndex() + 1;
  }

  /** Last line of a block, from 1. */
  private static int lastLine(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    return spans.get(spans.size() - 1).getLineIndex() + 1;
  }

  /** The source from one block to another as written, whole lines. */
  String lines(Node first, Node last) {
    return String.join("\n", source.lines().subList(firstLine(first) - 1, lastLine(last)));
  }

  /** The text that a leaf block covers, without the marks of its containers. */
  String covered(Node block) {
    List<String> parts = new ArrayList<>();
    for (SourceSpan span : block.getSourceSpans()) {
      String line = source.line(span.getLineIndex() + 1);
      int from = Math.min(span.getColumnIndex(), line.length());
      parts.add(line.substring(from, Math.min(from + span.getLength(), line.length())));
    }
    return String.join("\n", parts);
  }

  /** The place of a block. */
  org.rolebook.diagnostic.SourceSpan span(Node block) {
    return span(block, block);
  }

  /** The place from one block to another. */
  org.rolebook.diagnostic.SourceSpan span(Node from, Node to) {
    SourceSpan first = from.getSourceSpans().get(0);
    List<SourceSpan> spans = to.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return source.span(
        first.getLineIndex() + 1,
        first.getColumnIndex(),
        last.getLineIndex() + 1,
        last.getColumnIndex() + last.getLength());
  }

  /** A leaf block as a value. */
  Scalar scalar(Node block) {
    String text = covered(block);
    if (block.getSourceSpans().size() > 1) {
      return Scalar.of(text.strip(), span(block));
    }
    SourceSpan span = block.getSourceSpans().get(0);
    int from = span.getColumnIndex() + text.length() - text.stripLeading().length();
    String words = text.strip();
    return Scalar.of(words, source.span(span.getLineIndex() + 1, from, from + words.length()));
  }

  /** Several blocks as one text, as written. */
  Scalar text(List<Node> blocks) {
    Node first = blocks.get(0);
    Node last = blocks.get(blocks.size() - 1);
    return Scalar.of(lines(first, last), span(first, last));
  }

  /** The words of an ATX or setext heading, with their own place. */
  Scalar headingText(Node heading) {
    SourceSpan span = heading.getSourceSpans().get(0);
    int line = span.getLineIndex() + 1;
    String text = source.line(line).stripTrailing();
    int from = Math.min(span.getColumnIndex(), text.length());
    while (from < text.length() && (text.charAt(from) == '#' || text.charAt(from) == ' ')) {
      from++;
    }
    String words = text.substring(from).replaceFirst("\\s+#+$", "");
    return Scalar.of(words, source.span(line, from, from + words.length()));
  }
}
