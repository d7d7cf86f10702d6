package org.rolebook.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Takes out the line breaks between two Han characters, which browsers would show as a space. */
final class HanLineBreaks {

  private HanLineBreaks() {}

  static void join(Node document) {
    List<SoftLineBreak> breaks = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(SoftLineBreak found) {
            breaks.add(found);
          }
        });
    for (SoftLineBreak found : breaks) {
      if (isWide(lastOf(found.getPrevious())) && isWide(firstOf(found.getNext()))) {
        found.unlink();
      }
    }
  }

  private static int lastOf(@Nullable Node node) {
    Node last = node;
    while (last != null && last.getLastChild() != null) {
      last = last.getLastChild();
    }
    String text = textOf(last);
    return text.isEmpty() ? -1 : text.codePointBefore(text.length());
  }

  private static int firstOf(@Nullable Node node) {
    Node first = node;
    while (first != null && first.getFirstChild() != null) {
      first = first.getFirstChild();
    }
    String text = textOf(first);
    return text.isEmpty() ? -1 : text.codePointAt(0);
  }

  private static String textOf(@Nullable Node node) {
    if (node instanceof ReferenceLink link) {
      return link.text().isEmpty() ? link.written() : link.text();
    }
    return node instanceof Text text ? Placeholders.restore(text.getLiteral()) : "";
  }

  /** Whether a character belongs to a script that sets no spaces, or is one of its marks. */
  static boolean isWide(int character) {
    if (character < 0) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.BOPOMOFO
        || (character >= 0x3000 && character <= 0x303F)
        || (character >= 0xFF01 && character <= 0xFF65)
        || "“”‘’…—·".indexOf(character) >= 0;
  }
}
