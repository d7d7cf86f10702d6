package org.rolebook.render.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes paragraphs as lines, for texts that stand within a paragraph, cell or item. */
final class LineRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  LineRenderer(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Paragraph.class);
  }

  @Override
  public void render(Node paragraph) {
    if (paragraph.getPrevious() != null) {
      context.getWriter().raw("<br>");
    }
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
