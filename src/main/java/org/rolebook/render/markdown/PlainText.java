package org.rolebook.render.markdown;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a text without any markup, on one line. */
final class PlainText extends AbstractVisitor {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final StringBuilder words = new StringBuilder();
  private final @Nullable LinkResolver links;

  private PlainText(@Nullable LinkResolver links) {
    this.links = links;
  }

  static String of(Node node) {
    return of(node, null);
  }

  /** The words, those of references as the resolver names them. */
  static String of(Node node, @Nullable LinkResolver links) {
    PlainText plain = new PlainText(links);
    node.accept(plain);
    String words = Placeholders.restore(plain.words.toString()).strip();
    return SPACE.matcher(words).replaceAll(" ");
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    words.append(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    words.append(html.getLiteral()).append(' ');
  }

  @Override
  public void visit(FencedCodeBlock code) {
    words.append(code.getLiteral()).append(' ');
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    words.append(code.getLiteral()).append(' ');
  }

  @Override
  public void visit(SoftLineBreak ignored) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak ignored) {
    words.append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    if (!(node instanceof ReferenceLink link)) {
      visitChildren(node);
    } else if (!link.text().isEmpty()) {
      words.append(link.text());
    } else {
      words.append(links == null ? link.written() : links.reference(link.written()).text());
    }
  }

  @Override
  protected void visitChildren(Node parent) {
    super.visitChildren(parent);
    if (parent instanceof Block || parent instanceof TableCell) {
      words.append(' ');
    }
  }
}
