package org.rolebook.content;

import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Reports Markdown that cannot be the value of the field under whose heading it stands. */
record Misfits(MarkdownBlocks blocks, Problems problems) {

  private static final Pattern ROWS = Pattern.compile("\\s*\\|.*\\|.*\n\\s*\\|(?!\\s*:?-)(?s:.*)");

  /** Whether a text has the rows of a table without the line below the first of them. */
  static boolean isBrokenTable(String text) {
    return ROWS.matcher(text).matches();
  }

  /** Reports a block. */
  void report(Node block) {
    String covered = blocks.covered(block);
    if (isBrokenTable(covered)) {
      problems.error("wrong-type", "table", blocks.span(block));
      return;
    }
    String excerpt = Texts.excerpt(covered);
    problems.error("wrong-type", "markdown-section", blocks.span(block), excerpt);
  }
}
