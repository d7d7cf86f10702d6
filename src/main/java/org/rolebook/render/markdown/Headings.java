package org.rolebook.render.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;

/** Fits the headings of a text below those of its page and gives them ids. */
final class Headings {

  private static final int LOWEST = 6;

  private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
  private final List<Heading> found = new ArrayList<>();

  private Headings() {}

  /**
   * Shifts the headings of a document so that the highest stands at a level, and none skips one.
   *
   * @param top level of the highest heading
   */
  static Headings fit(Node document, int top, Anchors anchors) {
    List<org.commonmark.node.Heading> nodes = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Heading heading) {
            nodes.add(heading);
          }
        });
    int highest = nodes.stream().mapToInt(org.commonmark.node.Heading::getLevel).min().orElse(1);
    Headings headings = new Headings();
    int above = top - 1;
    for (org.commonmark.node.Heading node : nodes) {
      int level = Math.min(node.getLevel() - highest + top, above + 1);
      above = Math.min(level, LOWEST);
      headings.add(node, above, anchors);
    }
    return headings;
  }

  private void add(org.commonmark.node.Heading node, int level, Anchors anchors) {
    node.setLevel(level);
    String words = PlainText.of(node);
    String id = anchors.heading(words);
    ids.put(node, id);
    found.add(new Heading(level, id, words));
  }

  /** The id of each heading's node. */
  Map<Node, String> ids() {
    return ids;
  }

  /** The headings in order. */
  List<Heading> list() {
    return found;
  }
}
