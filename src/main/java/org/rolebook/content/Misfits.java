package org.rolebook.content;

import org.commonmark.node.Node;

/** Reports Markdown that cannot be the value of the field under whose heading it stands. */
record Misfits(MarkdownBlocks blocks, Problems problems) {

  /** Reports a block. */
  void report(Node block) {
    String excerpt = Texts.excerpt(blocks.covered(block));
    problems.error("wrong-type", "markdown-section", blocks.span(block), excerpt);
  }
}
